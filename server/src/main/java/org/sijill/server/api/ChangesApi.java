// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sijill.model.Json;
import org.sijill.server.change.Change;
import org.sijill.server.change.Changes;
import org.sijill.server.http.Role;
import org.sijill.server.http.Route;

/**
 * Changes as they happen, as server-sent events: {@code entry} with the number of the newest ledger
 * entry at once, then {@code change} with the incidents that are new or changed. Thread-safe.
 */
public final class ChangesApi implements AutoCloseable {
  private static final int MOST_LISTENERS = 200;

  private final Changes changes;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();

  public ChangesApi(Changes changes) {
    this.changes = changes;
    changes.listen(this::tell);
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(Route.get("/api/v1/changes", Role.READER, new SseHandler(this::join)));
  }

  private void join(SseClient client) {
    if (clients.size() >= MOST_LISTENERS) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    client.sendEvent("entry", Long.toString(changes.entry()));
  }

  private void tell(Change change) {
    String data = Json.line(change);
    clients.forEach(client -> client.sendEvent("change", data));
  }

  /** Sends everybody away. */
  @Override
  public void close() {
    clients.forEach(SseClient::close);
    clients.clear();
  }
}
