package dev.steelyard.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * The three standard streams.
 *
 * @param in where answers and piped files come from
 * @param out where results go
 * @param err where questions and messages go
 * @param charset how text on them is encoded
 */
public record Streams(InputStream in, OutputStream out, OutputStream err, Charset charset) {}
