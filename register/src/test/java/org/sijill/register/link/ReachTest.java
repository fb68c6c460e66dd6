// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sijill.model.Place;
import org.sijill.model.Precision;

class ReachTest {
  private static Place place(double lat, double lon, Precision precision) {
    return new Place(null, "س", null, null, null, null, null, null, lat, lon, precision, null);
  }

  @Test
  void theBoxHoldsEveryPlaceThatIsNotRuledOut() {
    Random random = new Random(3);
    Precision[] precisions = {
      Precision.SITE, Precision.TOWN, Precision.DISTRICT, Precision.PROVINCE, Precision.REGION
    };
    int near = 0;
    for (int i = 0; i < 20_000; i++) {
      double lat = random.nextDouble() * 170 - 85;
      double lon = random.nextDouble() * 360 - 180;
      double other = Math.max(-90, Math.min(90, lat + random.nextGaussian() * 2));
      double otherLon = (lon + random.nextGaussian() * 3 + 540) % 360 - 180;
      Place a = place(lat, lon, precisions[random.nextInt(precisions.length)]);
      Place b = place(other, otherLon, precisions[random.nextInt(precisions.length)]);
      if (!"elsewhere".equals(Nearness.relation(a, b))) {
        near++;
        assertThat(holds(a, b) || holds(b, a)).as(a + " " + b).isTrue();
      }
    }
    assertThat(near).isGreaterThan(1000);
  }

  private static boolean holds(Place a, Place b) {
    Reach box = Reach.of(a);
    Reach point = Reach.of(b);
    return box != null
        && point != null
        && Math.abs(box.lat() - point.lat()) <= box.latDegrees()
        && Math.abs(box.lon() - point.lon()) <= box.lonDegrees();
  }

  @Test
  void aCountryReachesAnywhere() {
    assertThat(Reach.of(place(35, 38, Precision.COUNTRY))).isNull();
  }
}
