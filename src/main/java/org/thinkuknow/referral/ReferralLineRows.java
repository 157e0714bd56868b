package org.thinkuknow.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.referral.AgencyAnswer.AgencyOutcome;
import org.thinkuknow.referral.AgencyAnswer.ChildSeenBy;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import static java.util.Objects.requireNonNull;

/** The rows of what was said of referrals once they were made. What was typed is sealed. */
@Component
class ReferralLineRows {

    private final JdbcClient database;
    private final Vault vault;
    private final Geography geography;

    ReferralLineRows(JdbcClient database, Vault vault, Geography geography) {
        this.database = database;
        this.vault = vault;
        this.geography = geography;
    }

    /**
     * Adds what was said, unless the same was said before: a form that is sent twice says it once.
     *
     * @return the number of the line; empty if it was said before
     */
    OptionalLong add(Referral referral, String by, AgencyAnswer said, Instant now) {
        return put(referral, by, said, said.essence(), now);
    }

    /** Adds the answer to a question; each question has one. */
    void reply(Referral referral, String officer, AgencyAnswer said, long question, Instant now) {
        put(referral, officer, said, "reply to " + question, now);
    }

    private OptionalLong put(Referral referral, String by, AgencyAnswer said, String essence, Instant now) {
        var reference = referral.reference();
        var right = said.rightAgency();
        var same = vault.hash("referral line", reference + "\n" + essence);
        if (isSaid(reference, same)) {
            return OptionalLong.empty();
        }
        var number = new GeneratedKeyHolder();
        var rows = database.sql("""
                        insert ignore into triage_referral_line (referral, case_reference, kind, said_at, said_by, choice, happened_at, \
                        agency, agency_code, words, same) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(reference, referral.caseReference(), said.kind().name(), UtcColumns.of(now), by)
                .param(choice(said))
                .param(said.seenAt() == null ? null : UtcColumns.of(said.seenAt()))
                .param(right == null ? null : right.kind().name())
                .param(right == null ? null : right.code())
                .param(said.words().isEmpty() ? null : vault.seal(said.words(), reference))
                .param(same.fresh())
                .update(number);
        return rows == 0
                ? OptionalLong.empty()
                : OptionalLong.of(requireNonNull(number.getKey()).longValue());
    }

    private boolean isSaid(String reference, KeyedHash same) {
        return database.sql(
                        "select exists (select 1 from triage_referral_line where referral = :referral and same in (:any))")
                .param("referral", reference)
                .param("any", same.any())
                .query(Boolean.class)
                .single();
    }

    private static @Nullable String choice(AgencyAnswer said) {
        if (said.seenBy() != null) {
            return said.seenBy().name();
        }
        return said.outcome() == null ? null : said.outcome().name();
    }

    /** What was said of one referral, the earliest first. */
    List<ReferralLine> of(String reference) {
        return database.sql("select * from triage_referral_line where referral = ? order by id")
                .param(reference)
                .query((row, number) -> line(row))
                .list();
    }

    /** What was typed with a line; empty if nothing was, or if it is erased. */
    String words(long line) {
        return database.sql("select * from triage_referral_line where id = ?")
                .param(line)
                .query((row, number) -> line(row).words())
                .optional()
                .orElse("");
    }

    private ReferralLine line(ResultSet row) throws SQLException {
        var kind = AgencyAnswer.Kind.valueOf(row.getString("kind"));
        var choice = row.getString("choice");
        var words = row.getBytes("words");
        return new ReferralLine(
                row.getLong("id"),
                UtcColumns.instant(row, "said_at"),
                row.getString("said_by"),
                new AgencyAnswer(
                        kind,
                        words == null ? "" : vault.open(words, row.getString("referral")),
                        right(row),
                        UtcColumns.instantOrNull(row, "happened_at"),
                        kind == AgencyAnswer.Kind.CHILD_SEEN ? ChildSeenBy.valueOf(choice) : null,
                        kind == AgencyAnswer.Kind.OUTCOME ? AgencyOutcome.valueOf(choice) : null));
    }

    private @Nullable Agency right(ResultSet row) throws SQLException {
        var kind = row.getString("agency");
        return kind == null
                ? null
                : geography
                        .agency(Agency.Kind.valueOf(kind), row.getString("agency_code"))
                        .orElse(null);
    }

    /** @return how many there were */
    int erase(String caseReference) {
        return database.sql("delete from triage_referral_line where case_reference = ?")
                .param(caseReference)
                .update();
    }
}
