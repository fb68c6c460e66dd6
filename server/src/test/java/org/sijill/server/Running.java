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

/** A server over the demo register, and a client for it. */
final class Running implements AutoCloseable {
  final Register register;
  final Server server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  Running(Settings settings) throws IOException {
    Path folder = Files.createTempDirectory("sijill-server");
    register = Register.open(folder.resolve("test.db").toString());
    DemoRegister.fill(register, Coder.arabic());
    server = Server.start(register, Coder.arabic(), settings.withRate(100_000));
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
