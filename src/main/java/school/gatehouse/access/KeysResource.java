package school.gatehouse.access;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.jwt.util.ResourceUtils;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The public key by which everybody can verify what this installation signed. */
@Path("/.well-known/jwks.json")
class KeysResource {

  private final Keys keys;

  KeysResource(@ConfigProperty(name = "mp.jwt.verify.publickey.location") String location)
      throws IOException, GeneralSecurityException, JoseException {
    var pem = ResourceUtils.readResource(location);
    var key =
        PublicJsonWebKey.Factory.newPublicJwk(
            KeyUtils.decodePublicKey(pem, SignatureAlgorithm.ES256));
    key.setUse("sig");
    key.setAlgorithm(SignatureAlgorithm.ES256.getAlgorithm());
    key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
    keys = new Keys(List.of(key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)));
  }

  @Schema(name = "JsonWebKeys")
  record Keys(List<Map<String, Object>> keys) {}

  @GET
  @Operation(summary = "The public keys of this installation")
  @PermitAll
  public Keys keys() {
    return keys;
  }
}
