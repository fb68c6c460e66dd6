// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps a hostile feed or redirection from reaching into the network that Sijill runs in: only
 * hosts that the user named may have an address that is not public. Thread-safe.
 *
 * @param named hosts that the user named, in lower case
 */
record PublicNet(Set<String> named) {
  PublicNet {
    named = Set.copyOf(named);
  }

  /**
   * Whether a host may be asked.
   *
   * @throws UnknownHostException if it has no address
   */
  boolean allows(URI uri) throws UnknownHostException {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    if (named.contains(host)) {
      return true;
    }
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (!isPublic(address)) {
        return false;
      }
    }
    return true;
  }

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return address instanceof Inet4Address
        ? !special(first, second, bytes[2] & 0xFF)
        : !embedsOther(first, second) && (first & 0xFE) != 0xFC; // unique local, RFC 4193
  }

  /** This net, shared, protocol, benchmark and reserved space (RFC 6890). */
  private static boolean special(int first, int second, int third) {
    return first == 0
        || first == 100 && second >= 64 && second < 128
        || first == 192 && second == 0 && third == 0
        || first == 198 && (second == 18 || second == 19)
        || first >= 240;
  }

  /** Forms of IPv6 that carry an IPv4 address, which may be a private one (RFC 6052, 3056). */
  private static boolean embedsOther(int first, int second) {
    return first == 0 || first == 0x20 && second == 0x02;
  }
}
