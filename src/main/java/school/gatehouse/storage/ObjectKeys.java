package school.gatehouse.storage;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The data keys of private objects. Each call is a short transaction of its own that is committed
 * when it comes back, whatever becomes of a transaction around it.
 */
final class ObjectKeys {
  private static final String TAKEN = "23505";
  private static final byte[] PROOF = {'g', 'a', 't', 'e', 'h', 'o', 'u', 's', 'e'};

  private final DataSource database;
  private final MasterKey master;
  private final Outside outside;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param outside runs work outside of any transaction around the call
   */
  ObjectKeys(DataSource database, MasterKey master, Outside outside) {
    this.database = database;
    this.master = master;
    this.outside = outside;
  }

  /** A new key for a name that never had one. */
  Seal create(ObjectName name) {
    byte[] key = new byte[Seal.KEY_BYTES];
    random.nextBytes(key);
    byte[] wrapped = master.wrap(key, Seal.placeOf(name));
    inSchool(
        name,
        "insert into object_key (bucket, object_key, school_id, wrapped) values (?, ?, ?, ?)",
        insert -> {
          insert.setString(3, name.school());
          insert.setBytes(4, wrapped);
          return insert.executeUpdate();
        });
    return Seal.of(name, key);
  }

  Seal of(ObjectName name) {
    byte[] wrapped =
        inSchool(
                name,
                "select wrapped from object_key where bucket = ? and object_key = ?",
                ObjectKeys::onlyBytes)
            .orElseThrow(() -> ObjectMissing.named(name));
    return master
        .unwrap(wrapped, Seal.placeOf(name))
        .map(key -> Seal.of(name, key))
        .orElseThrow(
            () -> UnreadableObject.named(name, "has a key that this master key does not open"));
  }

  /** From now on nobody can read the object; it may have been destroyed before. */
  void destroy(ObjectName name) {
    inSchool(
        name,
        "delete from object_key where bucket = ? and object_key = ?",
        PreparedStatement::executeUpdate);
  }

  /**
   * @throws WrongMasterKey unless the master key is the one that was in force at the first start
   */
  void proveMasterKey() {
    byte[] fresh = master.wrap(PROOF, PROOF);
    byte[] kept =
        inTransaction(
            connection -> {
              try (PreparedStatement insert =
                  connection.prepareStatement(
                      "insert into master_key_proof (proof) values (?) on conflict do nothing")) {
                insert.setBytes(1, fresh);
                insert.executeUpdate();
              }
              try (PreparedStatement select =
                  connection.prepareStatement("select proof from master_key_proof")) {
                return onlyBytes(select).orElse(fresh);
              }
            });
    if (master.unwrap(kept, PROOF).isEmpty()) {
      throw WrongMasterKey.forThisDatabase();
    }
  }

  private <T> T inSchool(ObjectName name, String sql, Work<PreparedStatement, T> work) {
    return inTransaction(
        connection -> {
          try (PreparedStatement wall =
              connection.prepareStatement("select set_config('gatehouse.school', ?, true)")) {
            wall.setString(1, name.school());
            wall.execute();
          }
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name.bucket().name());
            statement.setString(2, name.key());
            return work.with(statement);
          }
        });
  }

  private <T> T inTransaction(Work<Connection, T> work) {
    return outside.run(() -> inOwnTransaction(work));
  }

  private <T> T inOwnTransaction(Work<Connection, T> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.with(connection);
        connection.commit();
        return result;
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException failed) {
      if (TAKEN.equals(failed.getSQLState())) {
        throw new IllegalStateException("Object keys are written once");
      }
      throw StorageAway.saying("its keys, SQL state " + failed.getSQLState());
    }
  }

  private static Optional<byte[]> onlyBytes(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
    }
  }

  /** Where the work is done. */
  interface Outside {
    <T> T run(Supplier<T> work);
  }

  private interface Work<S, T> {
    T with(S subject) throws SQLException;
  }
}
