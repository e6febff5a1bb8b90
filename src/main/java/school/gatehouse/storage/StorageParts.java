package school.gatehouse.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Puts the plain objects of this room together. */
@Dependent
class StorageParts {
  @Produces
  @Singleton
  S3Store store(S3Config config) {
    return new S3Store(config);
  }

  void close(@Disposes S3Store store) {
    store.close();
  }

  @Produces
  @Singleton
  ObjectKeys keys(DataSource database, StorageConfig config) {
    return new ObjectKeys(
        database, MasterKey.in(config.masterKeyFile()), StorageParts::outsideAnyTransaction);
  }

  private static <T> T outsideAnyTransaction(Supplier<T> work) {
    return QuarkusTransaction.suspendingExisting().call(work::get);
  }
}
