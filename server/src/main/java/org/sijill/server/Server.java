// SPDX-License-Identifier: Apache-2.0
package org.sijill.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sijill.coder.Coder;
import org.sijill.register.Register;
import org.sijill.register.ledger.Entry;
import org.sijill.register.query.Query;
import org.sijill.server.api.ChangesApi;
import org.sijill.server.api.CodebookApi;
import org.sijill.server.api.DecisionApi;
import org.sijill.server.api.ExportApi;
import org.sijill.server.api.IncidentApi;
import org.sijill.server.api.IntakeApi;
import org.sijill.server.api.KnowledgeApi;
import org.sijill.server.api.OperationsApi;
import org.sijill.server.api.PeopleApi;
import org.sijill.server.api.ReportApi;
import org.sijill.server.api.TallyApi;
import org.sijill.server.api.TryApi;
import org.sijill.server.asset.Assets;
import org.sijill.server.change.Changes;
import org.sijill.server.change.HookSender;
import org.sijill.server.http.Headers;
import org.sijill.server.http.Limiter;
import org.sijill.server.http.Problem;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.RequestLog;
import org.sijill.server.http.Route;
import org.sijill.server.http.Turns;
import org.sijill.server.intake.Intake;
import org.sijill.server.people.Gate;
import org.sijill.server.people.People;
import org.sijill.server.people.Person;
import org.sijill.server.people.Sessions;

/**
 * The API and the workbench over one register.
 *
 * <pre>{@code
 * try (Server server = Server.start(register, Coder.arabic(), Settings.local())) {
 *   System.out.println(server.url());
 * }
 * }</pre>
 *
 * <p>The register stays open when the server closes. Thread-safe.
 */
public final class Server implements AutoCloseable {
  private static final long MOST_BYTES = 32L << 20;
  private static final String PERSON = "person";

  private static final int GRACE_MILLIS = 10_000;
  private static final int IDLE_MILLIS = 30_000;

  private final Javalin javalin;
  private final Settings settings;
  private final List<AutoCloseable> parts;

  private Server(Javalin javalin, Settings settings, List<AutoCloseable> parts) {
    this.javalin = javalin;
    this.settings = settings;
    this.parts = parts;
  }

  /** Starts a server; when this returns, it answers. */
  public static Server start(Register register, Coder coder, Settings settings) {
    People people = settings.people() == null ? null : People.open(settings.people());
    Gate gate =
        new Gate(
            people, new Sessions(Clock.systemUTC()), settings.person(), settings.proxyHeader());
    OperationsApi operations = new OperationsApi(register, settings.demo());
    Changes changes = Changes.watch(register);
    ChangesApi listeners = new ChangesApi(changes);
    Intake intake = new Intake(register, coder, settings.coding());
    List<Route> routes = routes(register, coder, gate, operations, listeners, intake);
    List<AutoCloseable> parts = new ArrayList<>(List.of(listeners, changes));
    if (settings.hook() != null) {
      HookSender sender = new HookSender(settings.hook(), Duration.ofSeconds(2));
      changes.listen(sender);
      parts.add(sender);
    }
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.maxRequestSize = MOST_BYTES;
              config.jetty.host = settings.host();
              config.jetty.port = settings.port();
              config.jetty.modifyHttpConfiguration(http -> http.setIdleTimeout(IDLE_MILLIS));
              config.jetty.modifyServer(Server::patient);
              configure(config, register, routes, gate, settings, operations);
            });
    register.incidents().count(Query.ALL); // a large register reads its columns now, not at a page
    javalin.start();
    return new Server(javalin, settings, parts);
  }

  /** Lets running requests end before it stops. */
  private static void patient(org.eclipse.jetty.server.Server jetty) {
    jetty.setStopTimeout(GRACE_MILLIS);
    jetty.insertHandler(new org.eclipse.jetty.server.handler.GracefulHandler());
  }

  /** All routes of the API. */
  static List<Route> routes(
      Register register,
      Coder coder,
      Gate gate,
      OperationsApi operations,
      ChangesApi changes,
      Intake intake) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new ExportApi(register).routes());
    routes.addAll(new IncidentApi(register).routes());
    routes.addAll(new ReportApi(register).routes());
    routes.addAll(new TallyApi(register).routes());
    routes.addAll(new CodebookApi().routes());
    routes.addAll(new DecisionApi(register, Server::person).routes());
    routes.addAll(new TryApi(coder).routes());
    routes.addAll(new IntakeApi(intake).routes());
    routes.addAll(new KnowledgeApi().routes());
    routes.addAll(changes.routes());
    routes.addAll(new PeopleApi(gate, Server::person).routes());
    routes.addAll(operations.routes());
    return routes;
  }

  /** Who makes a request that was let through. */
  static Person person(Context ctx) {
    Person person = ctx.attribute(PERSON);
    return person == null ? Person.NOBODY : person;
  }

  private static void configure(
      JavalinConfig config,
      Register register,
      List<Route> routes,
      Gate gate,
      Settings settings,
      OperationsApi operations) {
    Limiter limiter = new Limiter(settings.rate(), settings.rate() * 2.0);
    config.routes.before(
        ctx -> {
          ctx.attribute(OperationsApi.BEGUN, System.nanoTime());
          Headers.set(ctx);
          if (!limiter.take(ctx.ip(), System.nanoTime())) {
            ctx.header("Retry-After", "1");
            throw new ProblemException(429, "too_many", "Slow down; try again in a second.");
          }
        });
    Turns reads = new Turns(Runtime.getRuntime().availableProcessors());
    for (Route route : routes) {
      config.routes.addHttpHandler(
          route.method(),
          route.path(),
          ctx -> {
            ctx.attribute(PERSON, gate.pass(ctx, route));
            if (route.turn()) {
              reads.handle(c -> answer(c, route, register), ctx);
            } else {
              answer(ctx, route, register);
            }
          });
    }
    RequestLog log = new RequestLog(settings.log());
    config.routes.after(ctx -> log.request(ctx, person(ctx).name(), operations.count(ctx)));
    config.routes.exception(Exception.class, (e, ctx) -> Problem.of(e).send(ctx));
    Assets assets = Assets.load();
    config.routes.get("/<path>", assets::handle);
    config.routes.get("/", assets::handle);
    config.routes.error(
        404,
        ctx -> {
          if (ctx.path().startsWith("/api/") && !isProblem(ctx)) {
            Problem.of(404, "not_found", "There is nothing at " + ctx.path()).send(ctx);
          }
        });
  }

  private static void answer(Context ctx, Route route, Register register) throws Exception {
    if (!route.tagged() || !unchanged(ctx, register)) {
      route.handler().handle(ctx);
    }
  }

  private static boolean isProblem(Context ctx) {
    String type = ctx.res().getContentType();
    return type != null && type.contains("json");
  }

  /** Answers 304 if the caller has seen this register in this state. */
  private static boolean unchanged(Context ctx, Register register) {
    String head = register.ledger().head().map(Entry::hash).orElse(Entry.BEGINNING);
    String tag = "W/\"" + head.substring(0, 24) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
    boolean same = tag.equals(ctx.header("If-None-Match"));
    if (same) {
      ctx.status(304);
    }
    return same;
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Where a browser finds it. */
  public String url() {
    return "http://" + settings.host() + ":" + port() + "/";
  }

  /** Stops it, letting running requests end. */
  @Override
  public void close() {
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    javalin.stop();
  }
}
