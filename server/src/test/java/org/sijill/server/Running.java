// SPDX-License-Identifier: Apache-2.0
package org.sijill.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sijill.coder.Coder;
import org.sijill.model.Json;
import org.sijill.register.Register;
import org.sijill.server.demo.DemoRegister;

/** A server over the demo register, and a client for it. The demo is coded once for all tests. */
final class Running implements AutoCloseable {
  final Register register;
  final Server server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static final class Demo {
    static final Coder CODER = Coder.arabic();
    static final Path FILE = file();

    private static Path file() {
      try {
        Path folder = Files.createTempDirectory("sijill-demo");
        try (Register register = Register.open(folder.resolve("demo.db").toString())) {
          DemoRegister.fill(register, CODER);
          Path copy = folder.resolve("copy.db");
          register.copyTo(copy.toString());
          return copy;
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  Running(Settings settings) throws IOException {
    Path file = Files.createTempDirectory("sijill-server").resolve("test.db");
    Files.copy(Demo.FILE, file);
    register = Register.open(file.toString());
    server = Server.start(register, Demo.CODER, settings.withRate(100_000));
  }

  static Coder coder() {
    return Demo.CODER;
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.url().replaceAll("/$", "") + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  JsonNode json(String path) {
    return tree(get(path).body());
  }

  static JsonNode tree(String body) {
    try {
      return Json.mapper().readTree(body);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  HttpResponse<String> post(String path, String body) {
    return send(to(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Override
  public void close() {
    server.close();
    register.close();
  }
}
