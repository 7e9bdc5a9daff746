package dev.steelyard.http;

import dev.steelyard.core.port.ServerSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.UnresolvedAddressException;

/**
 * Takes the address before anything else is started, so that a taken one is an ordinary refusal.
 */
final class Listener {

  private Listener() {}

  static ServerSocketChannel open(ServerSettings settings) {
    try {
      ServerSocketChannel channel = ServerSocketChannel.open();
      return bound(channel, new InetSocketAddress(settings.host(), settings.port()));
    } catch (IOException | UnresolvedAddressException taken) {
      throw new IllegalStateException(
          "cannot listen on "
              + settings.host()
              + ":"
              + settings.port()
              + ": the port is taken or the address is not one of this computer",
          taken);
    }
  }

  private static ServerSocketChannel bound(ServerSocketChannel channel, InetSocketAddress address)
      throws IOException {
    try {
      return channel.setOption(StandardSocketOptions.SO_REUSEADDR, true).bind(address);
    } catch (IOException | UnresolvedAddressException taken) {
      channel.close();
      throw taken;
    }
  }
}
