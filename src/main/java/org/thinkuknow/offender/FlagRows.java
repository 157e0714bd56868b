package org.thinkuknow.offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of flags; one of a kind stands at a time, and none is deleted. */
@Component
class FlagRows {

    private final JdbcClient database;
    private final Vault vault;
    private final OffenderTexts texts;

    FlagRows(JdbcClient database, Vault vault, OffenderTexts texts) {
        this.database = database;
        this.vault = vault;
        this.texts = texts;
    }

    /** Whether none of the kind stood. */
    boolean raise(String id, String offender, Flag flag, String reason, Instant at) {
        return database.sql("""
                insert ignore into offender_flag (id, offender, kind, standing, words, raised_by, raised_at)
                values (?, ?, ?, true, ?, ?, ?)""")
                        .params(
                                id,
                                offender,
                                flag.name(),
                                vault.seal(reason, id),
                                SignedIn.username(),
                                UtcColumns.of(at))
                        .update()
                == 1;
    }

    /** Whether one stood. */
    boolean close(String offender, Flag flag, String why, Instant at) {
        var standing = database.sql("select id from offender_flag where offender = ? and kind = ? and standing = true")
                .params(offender, flag.name())
                .query(String.class)
                .optional();
        return standing.filter(id -> database.sql("""
                update offender_flag set standing = null, closing = ?, closed_by = ?, closed_at = ?
                where id = ? and standing = true""")
                                .params(vault.seal(why, id), SignedIn.username(), UtcColumns.of(at), id)
                                .update()
                        == 1)
                .isPresent();
    }

    /** All flags of somebody, the newest first. */
    List<RaisedFlag> of(String offender) {
        return database.sql("select * from offender_flag where offender = ? order by raised_at desc, id")
                .param(offender)
                .query((row, number) -> raised(row))
                .list();
    }

    private RaisedFlag raised(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var closing = row.getBytes("closing");
        return new RaisedFlag(
                Flag.valueOf(row.getString("kind")),
                vault.open(row.getBytes("words"), id),
                row.getString("raised_by"),
                UtcColumns.instant(row, "raised_at"),
                closing == null ? "" : vault.open(closing, id),
                row.getString("closed_by"),
                UtcColumns.instantOrNull(row, "closed_at"));
    }

    /**
     * Those that stand, the longest first.
     *
     * @param manager whose people; empty for all, who are listed without names
     */
    List<FlagLine> standing(Optional<String> manager, int most) {
        var sql = "select f.offender, o.manager, o.name, f.kind, f.raised_at from offender_flag f"
                + " join offender o on o.reference = f.offender where f.standing = true"
                + (manager.isPresent() ? " and o.manager = ?" : "")
                + " order by f.raised_at, f.id limit ?";
        return database.sql(sql)
                .params(manager.<List<Object>>map(List::of).orElse(List.of()))
                .param(most)
                .query((row, number) -> new FlagLine(
                        row.getString("offender"),
                        row.getString("manager"),
                        name(row, manager.isPresent()),
                        Flag.valueOf(row.getString("kind")),
                        UtcColumns.instant(row, "raised_at")))
                .list();
    }

    private Optional<String> name(ResultSet row, boolean named) throws SQLException {
        return named ? Optional.of(texts.openName(row.getBytes("name"), row.getString("offender"))) : Optional.empty();
    }
}
