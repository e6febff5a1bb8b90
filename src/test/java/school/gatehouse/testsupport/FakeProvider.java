package school.gatehouse.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * An OpenID provider on this machine with a page to say who one is. It is strict with whoever asks
 * it, and as wrong in its answers as a test wants it to be.
 */
public final class FakeProvider implements AutoCloseable {

  public static final String CLIENT = "gatehouse-at-school";
  public static final String SECRET = "client-secret-of-the-school-0123456789";
  public static final RSAKey KEY = key("key-1");

  private final HttpServer server;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final Map<String, Object> person = new ConcurrentHashMap<>();
  private Function<JWTClaimsSet, String> writer = claims -> signed(claims, KEY);

  private FakeProvider(HttpServer server) {
    this.server = server;
  }

  public static FakeProvider start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var provider = new FakeProvider(server);
      server.createContext("/.well-known/openid-configuration", provider::tellMetadata);
      server.createContext("/keys", it -> answer(it, 200, "application/json", keys()));
      server.createContext("/authorize", provider::ask);
      server.createContext("/approve", provider::approve);
      server.createContext("/cancel", provider::cancel);
      server.createContext("/token", provider::token);
      server.start();
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Under a name that the service does not have, so that it is another site for a browser. */
  public String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** What it says of whoever signs in from now on. */
  public FakeProvider knows(Map<String, ?> claims) {
    person.clear();
    person.putAll(claims);
    return this;
  }

  /** How it writes its tokens from now on. */
  public FakeProvider writes(Function<JWTClaimsSet, String> how) {
    writer = how;
    return this;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  public static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String signed(JWTClaimsSet claims, RSAKey key) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String keys() {
    return new JWKSet(KEY.toPublicJWK()).toString();
  }

  private void tellMetadata(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        "application/json",
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"]}
        """
            .formatted(issuer()));
  }

  private void ask(HttpExchange exchange) throws IOException {
    var query = exchange.getRequestURI().getRawQuery();
    var asked = fields(query);
    boolean right =
        "code".equals(asked.get("response_type"))
            && CLIENT.equals(asked.get("client_id"))
            && "S256".equals(asked.get("code_challenge_method"))
            && asked.keySet().containsAll(List.of("state", "nonce", "code_challenge"));
    var page =
        """
        <!DOCTYPE html><html lang="en"><title>Provider</title><link rel="icon" href="data:,">
        <h1>Who are you?</h1><p><a href="/approve?%1$s">Continue</a> <a href="/cancel?%1$s">Cancel</a></p>
        """
            .formatted(query.replace("&", "&amp;"));
    answer(exchange, right ? 200 : 400, "text/html", right ? page : "not right");
  }

  private void approve(HttpExchange exchange) throws IOException {
    var asked = fields(exchange.getRequestURI().getRawQuery());
    var code = UUID.randomUUID().toString();
    codes.put(code, asked);
    sendBack(exchange, asked, "code=" + code);
  }

  private void cancel(HttpExchange exchange) throws IOException {
    sendBack(exchange, fields(exchange.getRequestURI().getRawQuery()), "error=access_denied");
  }

  private static void sendBack(HttpExchange exchange, Map<String, String> asked, String with)
      throws IOException {
    exchange
        .getResponseHeaders()
        .set("Location", asked.get("redirect_uri") + "?" + with + "&state=" + asked.get("state"));
    answer(exchange, 302, "text/plain", "");
  }

  private void token(HttpExchange exchange) throws IOException {
    var shown =
        fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var asked = codes.remove(shown.getOrDefault("code", ""));
    var client = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(UTF));
    boolean right =
        asked != null
            && ("Basic " + client).equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && asked.get("redirect_uri").equals(shown.get("redirect_uri"))
            && asked.get("code_challenge").equals(challenge(shown.get("code_verifier")));
    if (!right) {
      answer(exchange, 400, "application/json", "{\"error\": \"invalid_grant\"}");
      return;
    }
    var token = writer.apply(claims(asked));
    answer(
        exchange,
        200,
        "application/json",
        "{\"access_token\": \"anything\", \"token_type\": \"Bearer\""
            + (token == null ? "}" : ", \"id_token\": \"" + token + "\"}"));
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  private JWTClaimsSet claims(Map<String, String> asked) {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", asked.get("nonce"));
    person.forEach(claims::claim);
    return claims.build();
  }

  private static String challenge(String verifier) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> fields(String query) {
    var fields = new HashMap<String, String>();
    URLUtils.parseParameters(query).forEach((name, values) -> fields.put(name, values.get(0)));
    return fields;
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    var bytes = text.getBytes(UTF);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  /** The address at which whoever was sent here is sent back without being asked. */
  public static URI approved(String address) {
    return URI.create(address.replace("/authorize?", "/approve?"));
  }
}
