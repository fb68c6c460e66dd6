// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of the values of an enum by its printed form, in any case.
 *
 * @param <E> the enum
 */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final E[] values;

  Choice(E[] values) {
    this.values = values.clone();
  }

  @Override
  public E convert(String text) {
    for (E value : values) {
      if (value.toString().equalsIgnoreCase(text)) {
        return value;
      }
    }
    throw new TypeConversionException(
        "'"
            + text
            + "' is none of "
            + Arrays.stream(values).map(Enum::toString).collect(Collectors.joining(", ")));
  }
}
