package dev.steelyard.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes that a proper client would not send. */
final class RawClient {

  private static final int PATIENCE_MILLIS = 15_000;

  private final int port;

  RawClient(int port) {
    this.port = port;
  }

  /** What comes back until the server closes the connection. */
  String send(String request) throws IOException {
    try (Socket socket = connect()) {
      write(socket, request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(read(socket), StandardCharsets.UTF_8);
    }
  }

  /** A server may answer and close before it has read all of a request that it refuses. */
  private static void write(Socket socket, byte... request) throws IOException {
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (SocketException closed) {
      // what it answered stands in the input
    }
  }

  /** What came before the connection was closed, or reset because more was still being sent. */
  private static byte[] read(Socket socket) throws IOException {
    var answer = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try {
      for (int n = 0; n >= 0; n = socket.getInputStream().read(part)) {
        answer.write(part, 0, n);
      }
    } catch (SocketException reset) {
      if (answer.size() == 0) {
        throw reset;
      }
    }
    return answer.toByteArray();
  }

  Socket connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }
}
