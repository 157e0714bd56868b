package org.thinkuknow.backup;

import org.thinkuknow.vault.Vault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * What a backup is. It is written last: a directory without it is not a backup. It carries a keyed hash, so that nobody without the
 * keys can make or change one.
 *
 * @param id        under which the file was sealed
 * @param schema    the last migration of the database
 * @param startedAt what was acknowledged before this moment is in it
 * @param rows      how many rows of each table were written
 * @param bytes     the length of the sealed file
 * @param sha256    of the sealed file, in hexadecimal
 * @param key       the file's key, sealed
 * @param record    how far the audit record had come at least, as a checkpoint; empty if nothing was linked
 * @param keys      the name of the directory in which the keys of that day were put
 * @param proof     the keyed hash of all the others
 */
public record Manifest(
        String id,
        String schema,
        Instant startedAt,
        Instant finishedAt,
        SortedMap<String, Long> rows,
        long bytes,
        String sha256,
        String key,
        String record,
        String keys,
        String proof) {

    static final String NAME = "manifest.json";

    private static final String PURPOSE = "backup manifest";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * Reads the manifest of a backup.
     *
     * @throws BackupRefused if there is none, or it was not made with these keys
     */
    static Manifest read(Path directory, Vault vault) throws IOException {
        try {
            var found = JSON.readValue(Files.readAllBytes(directory.resolve(NAME)), Manifest.class);
            if (vault.made(PURPOSE, found.unproved(), HexFormat.of().parseHex(found.proof))) {
                return found;
            }
        } catch (NoSuchFileException e) {
            throw new BackupRefused(
                    "There is no %s in %s: it is no backup, or one that was not finished.".formatted(NAME, directory));
        } catch (JacksonException | IllegalArgumentException spoilt) {
            // said below
        }
        throw new BackupRefused(
                "The %s in %s was changed, or was made with other keys. Set KEYS_DIR to those of that day."
                        .formatted(NAME, directory));
    }

    /** The bytes of the file. */
    byte[] proved(Vault vault) {
        return JSON.writeValueAsBytes(
                with(HexFormat.of().formatHex(vault.derive(PURPOSE, unproved()).newest())));
    }

    private String unproved() {
        return JSON.writeValueAsString(with(""));
    }

    private Manifest with(String otherProof) {
        return new Manifest(id, schema, startedAt, finishedAt, rows, bytes, sha256, key, record, keys, otherProof);
    }

    /** How many rows there are in all. */
    public long rowsInAll() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
