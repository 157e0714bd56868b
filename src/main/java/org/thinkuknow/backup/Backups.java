package org.thinkuknow.backup;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.RestoredRecord;
import org.thinkuknow.database.ClientPrograms;
import org.thinkuknow.vault.KeyCopy;
import org.thinkuknow.vault.StreamSeals;
import org.thinkuknow.vault.Vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes a backup beside a working installation: all tables as they were at one moment, sealed; the keys go elsewhere. */
@Component
@Profile("operator")
public class Backups {

    private final ClientPrograms programs;
    private final StreamSeals seals;
    private final KeyCopy keyCopy;
    private final Vault vault;
    private final RestoredRecord record;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Backups(
            ClientPrograms programs,
            StreamSeals seals,
            KeyCopy keyCopy,
            Vault vault,
            RestoredRecord record,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.programs = programs;
        this.seals = seals;
        this.keyCopy = keyCopy;
        this.vault = vault;
        this.record = record;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes a backup. What was acknowledged before it begins is in it.
     *
     * @param directory of the backup: empty, or to be made
     * @param keyPlace  where the keys are copied; neither in the backup nor around it
     * @throws BackupRefused if a place does not do, or the database was being changed to another version
     * @throws IOException   if something cannot be written, or the database's program failed
     */
    public Made make(Path directory, Path keyPlace) throws IOException {
        Places.mustBeApart(directory, keyPlace);
        Places.makeEmpty(directory);
        var whole = false;
        try {
            var made = write(directory, keyPlace);
            whole = true;
            return made;
        } catch (SQLException e) {
            throw new IOException(Places.why(e) + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(SealedFile.unfinished(directory.resolve(SealedFile.NAME)));
            Files.deleteIfExists(SealedFile.unfinished(directory.resolve(Manifest.NAME)));
            if (!whole) { // it would fill the disk, night after night
                Files.deleteIfExists(directory.resolve(SealedFile.NAME));
            }
        }
    }

    private Made write(Path directory, Path keyPlace) throws IOException, SQLException {
        var id = UUID.randomUUID().toString();
        var keys = keyCopy.into(keyPlace);
        var seal = seals.create(id);
        var head = record.head();
        var startedAt = clock.instant();
        String schema;
        List<String> tables;
        try (var database = programs.connect()) {
            schema = Schema.version(database);
            tables = Schema.tables(database);
        }
        var written = SealedFile.in(directory).write(seal, into -> programs.dump(tables, into));
        try (var database = programs.connect()) {
            if (!schema.equals(Schema.version(database)) || !tables.equals(Schema.tables(database))) {
                throw new BackupRefused("The tables were being changed meanwhile. Make the backup once that is done.");
            }
        }
        var name = String.valueOf(keys.getFileName());
        var manifest = new Manifest(
                id,
                schema,
                startedAt,
                clock.instant(),
                written.rows(),
                written.bytes(),
                written.sha256(),
                seal.sealedKey(),
                head,
                name,
                "");
        transaction.executeWithoutResult(status ->
                audit.recordAs("the operator", "made a backup", id, "%d rows".formatted(manifest.rowsInAll())));
        keep(manifest.proved(vault), directory.resolve(Manifest.NAME));
        return new Made(manifest, keys);
    }

    private static void keep(byte[] bytes, Path file) throws IOException {
        var unfinished = SealedFile.unfinished(file);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        SealedFile.finish(unfinished, file);
    }

    /**
     * A backup that is whole.
     *
     * @param keys the directory of the copy of the keys
     */
    public record Made(Manifest manifest, Path keys) {}
}
