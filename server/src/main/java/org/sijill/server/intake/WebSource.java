// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.intake;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.sijill.intake.Source;
import org.sijill.intake.fetch.Fetched;
import org.sijill.intake.fetch.Fetcher;
import org.sijill.intake.fetch.HttpTransport;
import org.sijill.intake.fetch.Manners;
import org.sijill.intake.fetch.Pace;
import org.sijill.intake.fetch.Transport;
import org.sijill.intake.fetch.Validators;

/**
 * Fetches one page or feed for somebody who typed its address, with the manners of {@code sijill
 * watch}: robots.txt is asked, sizes and times are limited, and hosts of this machine and of
 * private networks are refused, also behind redirections, so that nobody can look through the
 * server at what only the server can reach. Thread-safe.
 */
public final class WebSource {
  private static final Manners MANNERS =
      Manners.usual().withDelay(Duration.ofMillis(200)).withPatience(Duration.ofSeconds(20));

  private final Transport transport = new HttpTransport(MANNERS);

  /**
   * Fetches it.
   *
   * @throws IllegalArgumentException if the address is none, is not public, or nothing comes
   */
  public Source fetch(String address, Instant now) {
    Fetched fetched = ask(uri(address));
    if (fetched instanceof Fetched.Body body) {
      return Source.fetched(body.address().toString(), body.contentType(), body.body(), now);
    }
    throw new IllegalArgumentException(address.strip() + ": " + reason(fetched));
  }

  private Fetched ask(URI uri) {
    try {
      return new Fetcher(transport, MANNERS, Pace.system(), Set.of()).fetch(uri, Validators.NONE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String reason(Fetched fetched) {
    if (fetched instanceof Fetched.Refused refused) {
      return refused.reason();
    }
    if (fetched instanceof Fetched.Later later) {
      return later.reason();
    }
    return fetched instanceof Fetched.TooLarge large ? large.reason() : "nothing came";
  }

  private static URI uri(String address) {
    try {
      return URI.create(address.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("this is no address: " + address, e);
    }
  }
}
