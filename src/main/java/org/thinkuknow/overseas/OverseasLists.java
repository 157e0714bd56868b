package org.thinkuknow.overseas;

import org.apache.commons.csv.CSVFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.printing.Cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Packages and what went where, page by page, without a word of any: an offender manager sees their own, a supervisor all. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OverseasLists {

    /** How many stand on a page. */
    static final int MOST = 25;

    private static final int MOST_IN_A_FILE = 10_000;
    private static final String MINE = " and (:all or concat(' ', p.authors, ' ') like concat('% ', :me, ' %'))";
    private static final String PACKAGES =
            "select p.reference, p.state, p.tool, p.countries, p.begun_at, p.sent_at, p.assess_by"
                    + " from overseas_package p where ";
    private static final String NOT_ACKNOWLEDGED = """
            exists (select 1 from overseas_recipient r where r.package = p.reference and (r.acknowledged_at is null or \
            r.correction_heard < r.corrected))""";
    private static final String CHASED = """
            exists (select 1 from overseas_recipient r where r.package = p.reference and r.chased >= :step and \
            (r.acknowledged_at is null or r.correction_heard < r.corrected))""";
    private static final String AFTER =
            " and (:place = '' or (p.begun_at, p.reference) < (select q.begun_at, q.reference from"
                    + " overseas_package q where q.reference = :place))";
    private static final String NEWEST = " order by p.begun_at desc, p.reference desc limit :most";
    private static final String LOG = """
            select r.reference, r.package, r.bureau, r.country, p.tool, p.sent_at, r.acknowledged_at, r.outcome, r.corrected from \
            overseas_recipient r join overseas_package p on p.reference = r.package where (:country = '' or r.country = :country)""";
    private static final String LOG_AFTER =
            " and (:place = '' or (r.link_made_at, r.reference) < (select q.link_made_at, q.reference"
                    + " from overseas_recipient q where q.reference = :place)) order by r.link_made_at desc, r.reference desc limit :most";

    private final JdbcClient database;
    private final OverseasDirectory directory;
    private final WhosePackages packages;
    private final Audit audit;

    OverseasLists(JdbcClient database, OverseasDirectory directory, WhosePackages packages, Audit audit) {
        this.database = database;
        this.directory = directory;
        this.packages = packages;
        this.audit = audit;
    }

    /**
     * Some lines of a list.
     *
     * @param next the reference after which the list goes on, if it does
     */
    public record Page<T>(List<T> lines, Optional<String> next) {}

    /**
     * Packages of one list.
     *
     * @param place the reference after which the list goes on; the beginning if there is no such package
     */
    public Page<PackageLine> packages(PackageList list, Optional<String> place) {
        var found = database.sql(PACKAGES + where(list) + MINE + AFTER + NEWEST)
                .params(mine())
                .param("place", known(place, "overseas_package"))
                .param("step", Chasing.AUTHOR)
                .param("most", MOST + 1)
                .query(OverseasLists::line)
                .list();
        return page(found, PackageLine::reference);
    }

    private static String where(PackageList list) {
        return switch (list) {
            case CALL -> CHASED;
            case DRAFTS -> "p.state in ('DRAFT', 'RETURNED')";
            case SECOND_OFFICER -> "p.state = 'WITH_SECOND_OFFICER'";
            case APPROVED -> "p.state = 'APPROVED'";
            case NOT_ACKNOWLEDGED -> NOT_ACKNOWLEDGED;
            case ASSESSMENT -> "p.assess_by is not null";
            case DONE -> "p.state in ('ACKNOWLEDGED', 'ANSWERED', 'WITHDRAWN')";
        };
    }

    /**
     * What went to forces abroad, the newest first.
     *
     * @param country of one country, ISO 3166 alpha-2; of all if it is empty
     * @param place   the reference after which the log goes on; the beginning if there is none
     */
    public Page<LogLine> log(String country, Optional<String> place) {
        return page(logLines(country, known(place, "overseas_recipient"), MOST + 1), LogLine::reference);
    }

    /** The log as a table for a spreadsheet (CSV, UTF-8), without a name; that it was taken is written down. */
    public byte[] csv(String country) {
        var text = new StringBuilder();
        try (var printer = CSVFormat.RFC4180
                .builder()
                .setHeader(
                        "reference",
                        "package",
                        "country",
                        "authority",
                        "tool",
                        "sent",
                        "acknowledged",
                        "outcome",
                        "corrections")
                .get()
                .print(text)) {
            for (var line : logLines(country, "", MOST_IN_A_FILE)) {
                printer.printRecord(
                        line.reference(),
                        line.packageReference(),
                        line.country(),
                        Cell.harmless(line.bureau()),
                        line.tool().words(),
                        line.sentAt(),
                        line.acknowledgedAt(),
                        line.outcome() == null ? "" : line.outcome().words(),
                        line.corrected());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record("took the log as a table", "overseas", country.isEmpty() ? "all countries" : country);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<LogLine> logLines(String country, String place, int most) {
        return database.sql(LOG + MINE + LOG_AFTER)
                .params(mine())
                .param("country", JourneyLeg.isCountry(country) ? country : "")
                .param("place", place)
                .param("most", most)
                .query(this::logLine)
                .list();
    }

    private Map<String, Object> mine() {
        var params = new HashMap<String, Object>();
        params.put("all", packages.seesAll());
        params.put("me", SignedIn.username());
        return params;
    }

    private String known(Optional<String> place, String table) {
        return place.filter(each -> each.matches("P-[A-Z0-9-]{1,22}"))
                .filter(each -> database.sql("select count(*) from %s where reference = ?".formatted(table))
                                .param(each)
                                .query(Integer.class)
                                .single()
                        > 0)
                .orElse("");
    }

    private static <T> Page<T> page(List<T> found, Function<T, String> reference) {
        var shown = found.stream().limit(MOST).toList();
        return new Page<>(
                shown, found.size() > MOST ? Optional.of(reference.apply(shown.getLast())) : Optional.empty());
    }

    private static PackageLine line(ResultSet row, int number) throws SQLException {
        var countries = row.getString("countries");
        return new PackageLine(
                row.getString("reference"),
                PackageState.valueOf(row.getString("state")),
                Tool.valueOf(row.getString("tool")),
                countries.isEmpty() ? List.of() : List.of(countries.split(" ")),
                UtcColumns.instant(row, "begun_at"),
                UtcColumns.instantOrNull(row, "sent_at"),
                UtcColumns.instantOrNull(row, "assess_by"));
    }

    private LogLine logLine(ResultSet row, int number) throws SQLException {
        var bureau = row.getString("bureau");
        var outcome = row.getString("outcome");
        return new LogLine(
                row.getString("reference"),
                row.getString("package"),
                row.getString("country"),
                directory.bureau(bureau).map(Bureau::name).orElse(bureau),
                Tool.valueOf(row.getString("tool")),
                UtcColumns.instantOrNull(row, "sent_at"),
                UtcColumns.instantOrNull(row, "acknowledged_at"),
                outcome == null ? null : AnswerKind.valueOf(outcome),
                row.getInt("corrected"));
    }
}
