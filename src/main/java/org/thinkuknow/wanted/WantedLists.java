package org.thinkuknow.wanted;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Files as staff see them, the newest first, page by page: only the names of one page are opened. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class WantedLists {

    /** How many stand on a page. */
    static final int MOST = 25;

    private static final String COLUMNS =
            "select reference, state, proposed_at, shown_until, wrong_person, words from wanted_person where ";
    private static final String EARLIER = """
            (proposed_at < (select proposed_at from wanted_person where reference = :place) or (proposed_at = (select proposed_at \
            from wanted_person where reference = :place) and reference < :place))""";
    private static final String NEWEST = " order by proposed_at desc, reference desc limit :most";

    private final JdbcClient database;
    private final WantedTexts texts;

    /**
     * Some files of a list.
     *
     * @param next the reference after which the list goes on, if it does
     */
    public record Page(List<WantedLine> files, Optional<String> next) {}

    WantedLists(JdbcClient database, WantedTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /**
     * Files of one state.
     *
     * @param place the reference after which the list goes on; the beginning if there is no such file
     */
    public Page newest(WantedState state, Optional<String> place) {
        var from = place.filter(this::exists);
        var asked = database.sql(COLUMNS + "state = :state"
                        + from.map(each -> " and " + EARLIER).orElse("") + NEWEST)
                .param("state", state.name())
                .param("most", MOST + 1);
        var found = from.map(each -> asked.param("place", each))
                .orElse(asked)
                .query(this::line)
                .list();
        var shown = found.stream().limit(MOST).toList();
        return new Page(shown, found.size() > MOST ? Optional.of(shown.getLast().reference()) : Optional.empty());
    }

    private boolean exists(String reference) {
        return reference.matches("W-[A-Z0-9-]{1,18}")
                && database.sql("select count(*) from wanted_person where reference = ?")
                                .param(reference)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private WantedLine line(ResultSet row, int number) throws SQLException {
        var reference = row.getString("reference");
        return new WantedLine(
                reference,
                texts.open(row.getBytes("words"), reference).text(FileField.NAME),
                WantedState.valueOf(row.getString("state")),
                UtcColumns.instant(row, "proposed_at"),
                UtcColumns.instantOrNull(row, "shown_until"),
                row.getBoolean("wrong_person"));
    }
}
