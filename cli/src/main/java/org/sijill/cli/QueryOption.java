// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.register.query.Query;
import org.sijill.register.query.QueryException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which incidents are meant. */
final class QueryOption {
  @Parameters(
      arity = "0..*",
      paramLabel = "TERM",
      description =
          "Terms of the query, such as type:explosions country:SY from:2018-03; docs/query.md.")
  List<String> terms = List.of();

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "The query in one piece, as typed or as a URL of the workbench has it.")
  @Nullable String query;

  /**
   * The query.
   *
   * @throws FailedException if it cannot be understood
   */
  Query query() {
    try {
      if (query != null && terms.isEmpty()) {
        return Query.parse(query);
      }
      String typed = terms.stream().map(QueryOption::whole).collect(Collectors.joining(" "));
      return Query.parse(query == null ? typed : query + " " + typed);
    } catch (QueryException e) {
      throw new FailedException(String.valueOf(e.getMessage()));
    }
  }

  /** A term as the shell hands it over, in the quotation marks that the shell took away. */
  private static String whole(String term) {
    int colon = term.indexOf(':');
    boolean spaced = term.indexOf(' ') >= 0 && term.indexOf('"') < 0;
    return spaced && colon > 0
        ? term.substring(0, colon + 1) + '"' + term.substring(colon + 1) + '"'
        : term;
  }
}
