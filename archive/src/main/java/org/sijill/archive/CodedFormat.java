// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.intake.Stamp;

/**
 * A file of any form that intake reads, as a Flink format: one file is one unit of work, and its
 * place is the number of inputs that are done. A reader that goes on in the middle reads the file
 * again and leaves out what is done, without coding it.
 */
final class CodedFormat implements BulkFormat<Coded, FileSourceSplit> {
  private static final long serialVersionUID = 1;

  private final @Nullable LocalDate published;

  /** A format; {@code published} is the day of all reports, or null where they tell theirs. */
  CodedFormat(@Nullable LocalDate published) {
    this.published = published;
  }

  @Override
  public Reader<Coded> createReader(Configuration config, FileSourceSplit split) {
    return new CodedReader(settings(), source(split), 0);
  }

  @Override
  public Reader<Coded> restoreReader(Configuration config, FileSourceSplit split) {
    long done =
        split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L);
    return new CodedReader(settings(), source(split), done);
  }

  private Settings settings() {
    Settings usual = Settings.usual().withVersions(false);
    return published == null
        ? usual
        : usual.withGiven(Known.published(new Stamp(published, null, DateSource.GIVEN)));
  }

  /** The file; the moment it was got is that of its last change, so that runs do not differ. */
  private static Source source(FileSourceSplit split) {
    Path path = split.path();
    Instant changed = Instant.ofEpochMilli(split.fileModificationTime());
    String scheme = path.toUri().getScheme();
    if (scheme == null || scheme.equals("file")) {
      return Source.file(java.nio.file.Path.of(path.toUri().getPath()), changed);
    }
    return new Source(
        path.toString(), () -> FileSystem.get(path.toUri()).open(path), null, null, null, changed);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<Coded> getProducedType() {
    return Coded.TYPE;
  }
}
