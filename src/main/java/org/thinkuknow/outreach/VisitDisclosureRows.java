package org.thinkuknow.outreach;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which signed records a visit has, and whether the school has acknowledged each. */
@Component
class VisitDisclosureRows {

    private static final String COLUMNS = """
            select disclosure, visit, report, author, for_school, signed_at, code_made_at, code_mail, acknowledged_at, acknowledged_as, \
            verified from visit_disclosure""";

    private final JdbcClient database;

    VisitDisclosureRows(JdbcClient database) {
        this.database = database;
    }

    /** Notes a signed record once. Whether that is new. */
    boolean add(String disclosure, String visit, String report, String author, boolean forSchool, Instant at) {
        return database.sql("""
                insert ignore into visit_disclosure (disclosure, visit, report, author, for_school, signed_at)
                values (?, ?, ?, ?, ?, ?)""")
                        .params(disclosure, visit, report, author, forSchool, UtcColumns.of(at))
                        .update()
                == 1;
    }

    /** Those of a visit, the earliest first. */
    List<SignedDisclosure> of(String visit) {
        return database.sql(COLUMNS + " where visit = ? order by signed_at, disclosure")
                .param(visit)
                .query(VisitDisclosureRows::signed)
                .list();
    }

    Optional<SignedDisclosure> find(String disclosure) {
        return database.sql(COLUMNS + " where disclosure = ?")
                .param(disclosure)
                .query(VisitDisclosureRows::signed)
                .optional();
    }

    /** How many of a visit the school is to read, and nobody there has acknowledged or was shown. */
    int notSeen(String visit) {
        return database.sql(
                        "select count(*) from visit_disclosure where visit = ? and for_school and acknowledged_at is null")
                .param(visit)
                .query(Integer.class)
                .single();
    }

    /** Notes that a new code takes the place of the last one, of which nothing is good any more. */
    void askForCode(String disclosure, String request, boolean byMail, Instant at) {
        database.sql("""
                update visit_disclosure
                set code_request = ?, code_made_at = ?, code_tries = 0, code_mail = if(?, 'WAITS', null)
                where disclosure = ?""").params(request, UtcColumns.of(at), byMail, disclosure).update();
    }

    /** Which request for a code is the last. */
    Optional<String> request(String disclosure) {
        return database.sql(
                        "select code_request from visit_disclosure where disclosure = ? and code_request is not null")
                .param(disclosure)
                .query(String.class)
                .optional();
    }

    /** Takes one try at a code: before it is compared, so that many at once are not more than few. Whether there was one left. */
    boolean tryCode(String disclosure, int most) {
        return database.sql("""
                update visit_disclosure set code_tries = code_tries + 1
                where disclosure = ? and code_request is not null and code_tries < ?""").params(disclosure, most).update() == 1;
    }

    /**
     * Notes who has read a record, and ends its code. They are verified if the code went to the lead's address; whoever was only shown it
     * stands aside for somebody who is. Whether nobody verified had before.
     */
    boolean acknowledge(String disclosure, byte[] sealedName, AcknowledgedAs as, Instant at) {
        return database.sql("""
                update visit_disclosure set acknowledged_at = ?, acknowledged_as = ?, acknowledged_by = ?,
                verified = code_mail is not null, code_request = null where disclosure = ? and not verified""")
                        .params(UtcColumns.of(at), as.name(), sealedName, disclosure)
                        .update()
                == 1;
    }

    Optional<byte[]> acknowledgedBy(String disclosure) {
        return database.sql(
                        "select acknowledged_by from visit_disclosure where disclosure = ? and acknowledged_by is not null")
                .param(disclosure)
                .query(byte[].class)
                .optional();
    }

    /** What became of the e-mail with the code of a request. */
    void noteMail(String disclosure, String request, String became) {
        database.sql("update visit_disclosure set code_mail = ? where disclosure = ? and code_request = ?")
                .params(became, disclosure, request)
                .update();
    }

    /** Signed records for a school that nobody verified has acknowledged for so long, and about which nobody was alerted. */
    List<SignedDisclosure> late(Instant signedBefore) {
        return database.sql(COLUMNS
                        + " where not verified and alerted_at is null and signed_at <= ? and for_school "
                        + "order by signed_at limit 200")
                .param(UtcColumns.of(signedBefore))
                .query(VisitDisclosureRows::signed)
                .list();
    }

    /** Claims the alert about a record: of several nodes one may give it, once. */
    boolean claimAlert(String disclosure, Instant at) {
        var claimed = database.sql("""
                update visit_disclosure set alerted_at = ? where disclosure = ? and alerted_at is null and not verified""");
        return claimed.params(UtcColumns.of(at), disclosure).update() == 1;
    }

    /** Forgets who acknowledged what a report was about; how many there were stays. */
    int forget(String report) {
        return database.sql("""
                update visit_disclosure set acknowledged_by = null, code_request = null
                where report = ?""").param(report).update();
    }

    private static SignedDisclosure signed(ResultSet row, int number) throws SQLException {
        var as = row.getString("acknowledged_as");
        return new SignedDisclosure(
                row.getString("disclosure"),
                row.getString("visit"),
                row.getString("report"),
                row.getString("author"),
                row.getBoolean("for_school"),
                UtcColumns.instant(row, "signed_at"),
                UtcColumns.instantOrNull(row, "code_made_at"),
                row.getString("code_mail"),
                UtcColumns.instantOrNull(row, "acknowledged_at"),
                as == null ? null : AcknowledgedAs.valueOf(as),
                row.getBoolean("verified"));
    }
}
