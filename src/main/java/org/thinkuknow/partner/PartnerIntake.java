package org.thinkuknow.partner;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes reports that a site's own server hands in (decision 0009). */
@Service
public class PartnerIntake {

    private static final String KEY = "idempotency key";

    private final Reports reports;
    private final Vault vault;
    private final JdbcClient database;

    PartnerIntake(Reports reports, Vault vault, JdbcClient database) {
        this.reports = reports;
        this.vault = vault;
        this.database = database;
    }

    /**
     * Takes a report. When this returns, the report is on disk. With an idempotency key the same report sent again, also
     * at the same moment, is one report with one receipt; without one, each is a report of its own.
     *
     * @param told the text of each field by its name
     * @throws KeyUsed                                if the key came before with another report; nothing is stored
     * @throws org.thinkuknow.report.ReportRefused    if a field cannot stay as it is; the key stays free
     */
    public Filed take(Hosts.HostSite host, Optional<String> idempotencyKey, SortedMap<String, String> told) {
        var named = idempotencyKey.map(key -> host.key() + '\n' + key);
        var submission = "partner "
                + named.map(key -> Base64.getUrlEncoder().encodeToString(vault.name(KEY, key)))
                        .orElseGet(() -> UUID.randomUUID().toString());
        var report = report(submission, host, told);
        named.ifPresent(key -> keep(vault.hash(KEY, key), vault.hash("partner report", whole(told))));
        return reports.receive(report);
    }

    private static NewReport report(String submission, Hosts.HostSite host, SortedMap<String, String> told) {
        var words = new EnumMap<Field, String>(Field.class);
        told.forEach((name, text) -> Field.of(name).ifPresent(field -> words.put(field, text)));
        var dangers = new Dangers(answer(told, "meeting"), answer(told, "hurt"), answer(told, "selfharm"));
        return new NewReport(submission, Door.PARTNER, words, dangers, host.key(), told.getOrDefault("lesson", ""));
    }

    private static DangerAnswer answer(SortedMap<String, String> told, String question) {
        return DangerAnswer.of(told.getOrDefault(question, ""));
    }

    /** All that was told as one text; lengths keep what belongs to one field from being taken for two. */
    private static String whole(SortedMap<String, String> told) {
        return told.entrySet().stream()
                .map(field -> field.getKey() + ' ' + field.getValue().length() + ' ' + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Whoever comes first decides which report the key stands for. */
    private void keep(KeyedHash key, KeyedHash body) {
        if (bodyOf(key).isEmpty()) {
            database.sql(
                            "insert into partner_intake (key_hash, body_hash) values (?, ?) on duplicate key update key_hash = "
                                    + "partner_intake.key_hash")
                    .params(key.fresh(), body.fresh())
                    .update();
        }
        if (bodyOf(key).stream().noneMatch(body::is)) {
            throw new KeyUsed();
        }
    }

    private List<byte[]> bodyOf(KeyedHash key) {
        return database.sql("select body_hash from partner_intake where key_hash in (:any)")
                .param("any", key.any())
                .query(byte[].class)
                .list();
    }

    /** Thrown when an idempotency key came before with another report. */
    public static class KeyUsed extends RuntimeException {
        KeyUsed() {
            super("The idempotency key stands for another report");
        }
    }
}
