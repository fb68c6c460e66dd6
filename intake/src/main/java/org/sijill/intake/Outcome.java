// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Coded;
import org.sijill.model.Report;

/**
 * What became of one input. Every file, line, feed item, archive record or newsroom item ends in
 * exactly one outcome. Immutable.
 */
public sealed interface Outcome {

  /** The kinds of outcome, for counters and lists. */
  enum Code implements Coded {
    /** A new report. */
    READ,
    /** A copy of a report that was read before. */
    DUPLICATE,
    /** A later version of a report that was read before. */
    UPDATED,
    /** There is no report's text in it. */
    NO_TEXT,
    /** The day of publication is not known. */
    NO_DATE,
    /** It is written in a language without a pack. */
    OTHER_LANGUAGE,
    /** It goes beyond a limit. */
    TOO_LARGE,
    /** It cannot be read as what it claims to be. */
    BROKEN;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The kind of outcome. */
  Code code();

  /** The place of the input. */
  Where where();

  /** Why, in words; empty for a report that was read. */
  String reason();

  /**
   * A new report.
   *
   * @param report the report
   * @param details what else is known about it
   * @param provenance where it came from
   */
  record Read(Report report, Details details, Provenance provenance) implements Outcome {
    @Override
    public Code code() {
      return Code.READ;
    }

    @Override
    public Where where() {
      return provenance.where();
    }

    @Override
    public String reason() {
      return "";
    }
  }

  /**
   * A copy of an earlier report: the same page again, or the same agency text at another outlet. It
   * is no second witness.
   *
   * @param where the place
   * @param read the copy; null where an archive only says that a page was fetched again unchanged
   * @param version how it stands to the earlier one
   */
  record Duplicate(Where where, @Nullable Read read, Version version) implements Outcome {
    @Override
    public Code code() {
      return Code.DUPLICATE;
    }

    @Override
    public String reason() {
      return version.reason();
    }
  }

  /**
   * A later version of an earlier report, with words or figures changed.
   *
   * @param read the later version
   * @param version how it stands to the earlier one
   */
  record Updated(Read read, Version version) implements Outcome {
    @Override
    public Code code() {
      return Code.UPDATED;
    }

    @Override
    public Where where() {
      return read.where();
    }

    @Override
    public String reason() {
      return version.reason();
    }
  }

  /** No report's text. */
  record NoText(Where where, String reason) implements Outcome {
    @Override
    public Code code() {
      return Code.NO_TEXT;
    }
  }

  /** No day of publication. */
  record NoDate(Where where, String reason) implements Outcome {
    @Override
    public Code code() {
      return Code.NO_DATE;
    }
  }

  /**
   * A report in a language without a pack; kept, not coded.
   *
   * @param where the place
   * @param reason why, in words
   * @param language ISO 639 code, {@code und} if it is not known
   * @param read the report; null if its day is not known either
   */
  record OtherLanguage(Where where, String reason, String language, @Nullable Read read)
      implements Outcome {
    @Override
    public Code code() {
      return Code.OTHER_LANGUAGE;
    }
  }

  /** Beyond a limit of {@link Limits}. */
  record TooLarge(Where where, String reason) implements Outcome {
    @Override
    public Code code() {
      return Code.TOO_LARGE;
    }
  }

  /** Unreadable. */
  record Broken(Where where, String reason) implements Outcome {
    @Override
    public Code code() {
      return Code.BROKEN;
    }
  }
}
