// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the program and PostgreSQL and cuts all connections at a COMMIT that it is told
 * of: before the server has it, or after the server has it and before its answer is through.
 */
final class Cut implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> open = new ArrayList<>();
  private final AtomicInteger commits = new AtomicInteger();
  private final int server;
  private volatile int at;
  private volatile boolean after;
  private volatile boolean silent;

  Cut(int server) throws IOException {
    this.server = server;
    start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Cuts at the next COMMIT. */
  void next(boolean afterTheServerHasIt) {
    after = afterTheServerHasIt;
    at = commits.get() + 1;
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cut");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
        synchronized (open) {
          open.add(client);
          open.add(behind);
        }
        start(() -> pass(client, behind, true));
        start(() -> pass(behind, client, false));
      }
    } catch (IOException e) {
      cut();
    }
  }

  private void pass(Socket from, Socket to, boolean asks) {
    byte[] buffer = new byte[1 << 16];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        boolean commit =
            asks && new String(buffer, 0, n, StandardCharsets.ISO_8859_1).contains("COMMIT");
        boolean now = commit && commits.incrementAndGet() == at;
        if (now && after) {
          silent = true; // the answer does not come through
          out.write(buffer, 0, n);
          out.flush();
          Thread.sleep(200);
        }
        if (now) {
          cut();
          silent = false;
          return;
        }
        if (asks || !silent) {
          out.write(buffer, 0, n);
          out.flush();
        }
      }
    } catch (IOException e) {
      cut();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void cut() {
    synchronized (open) {
      for (Socket socket : open) {
        try {
          socket.close();
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
      open.clear();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
  }
}
