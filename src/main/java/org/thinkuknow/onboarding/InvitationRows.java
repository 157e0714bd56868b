package org.thinkuknow.onboarding;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.onboarding.Invitation.MailState;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of invitations. Each change is one update that only one of two who try can make. */
@Repository
class InvitationRows {

    private static final String OPEN = "ended_at is null and expires_at > :now";

    private static final String INSERT = """
            insert ignore into onboarding_invitation (reference, school, proof, who, mail_hash, salt, code_hash, asked_by, made_at,
            expires_at, mail)
            values (:reference, :school, :proof, :who, :mail_hash, :salt, :code, :by, :made, :expires, 'WAITS')""";
    private static final String TAKE_THE_PLACE = """
            update onboarding_invitation set proof = :proof, who = :who, salt = :salt, code_hash = :code, asked_by = :by,
            made_at = :made, expires_at = :expires, ended_at = null, used = false, mail = 'WAITS', letter_at = null
            where reference = :reference and school = :school and mail_hash in (:mail_hashes)
            and (ended_at is not null or expires_at <= :made) and not (used and proof <> 'LEAD_ASKED')""";

    private final JdbcClient database;
    private final Vault vault;

    InvitationRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Whether it was not there; it takes the place of one that is over, but of no lead's who came on board: administrators see that. */
    boolean add(Invitation made, byte @Nullable [] codeHash) {
        return fill(INSERT, made, codeHash) || fill(TAKE_THE_PLACE, made, codeHash);
    }

    private boolean fill(String sql, Invitation made, byte @Nullable [] codeHash) {
        return database.sql(sql)
                        .param("reference", made.reference())
                        .param("school", made.school())
                        .param("proof", made.proof().name())
                        .param("who", vault.seal(made.who(), made.reference()))
                        .param("mail_hash", mailHash(made.who()).fresh())
                        .param("mail_hashes", mailHash(made.who()).any())
                        .param("salt", made.salt())
                        .param("code", codeHash)
                        .param("by", made.askedBy())
                        .param("made", UtcColumns.of(made.madeAt()))
                        .param("expires", UtcColumns.of(made.expiresAt()))
                        .update()
                == 1;
    }

    /** Changes how an open one is proved, with another code and another e-mail; of two who do so at once the first does. */
    boolean renew(Invitation was, Invitation now, byte @Nullable [] codeHash, Instant moment) {
        return database.sql("""
                update onboarding_invitation set proof = :proof, salt = :salt, code_hash = :code, asked_by = :by, expires_at = :expires,
                mail = :mail, letter_at = :letter where reference = :reference and salt = :was and ended_at is null""")
                        .param("proof", now.proof().name())
                        .param("salt", now.salt())
                        .param("code", codeHash)
                        .param("by", now.askedBy())
                        .param("expires", UtcColumns.of(now.expiresAt()))
                        .param("mail", now.mail().name())
                        .param("letter", now.letterAt() == null ? null : UtcColumns.of(moment))
                        .param("reference", now.reference())
                        .param("was", was.salt())
                        .update()
                == 1;
    }

    /** Has the e-mail of one sent once more, with the same code; of two who ask for it at once the first does. */
    boolean wake(Invitation was, Instant now) {
        return database.sql(
                                "update onboarding_invitation set made_at = :now, mail = 'WAITS' where reference = :reference "
                                        + "and salt = :salt and made_at = :was and " + OPEN)
                        .param("reference", was.reference())
                        .param("salt", was.salt())
                        .param("was", UtcColumns.of(was.madeAt()))
                        .param("now", UtcColumns.of(now))
                        .update()
                == 1;
    }

    /** Ends an open one; whether it was open. */
    boolean end(String reference, boolean used, Instant now) {
        return database.sql(
                                "update onboarding_invitation set ended_at = :now, used = :used where reference = :reference and "
                                        + OPEN)
                        .param("used", used)
                        .param("reference", reference)
                        .param("now", UtcColumns.of(now))
                        .update()
                == 1;
    }

    /** Holds a school until the transaction ends; it has to be the first that is asked in it, or it looks at what was before. */
    void hold(String school) {
        database.sql(
                        "insert into onboarding_school (school, held) values (?, 1) on duplicate key update held = held + 1")
                .param(school)
                .update();
    }

    void noteMail(String reference, String salt, MailState state) {
        database.sql("update onboarding_invitation set mail = ? where reference = ? and salt = ?")
                .params(state.name(), reference, salt)
                .update();
    }

    Optional<Invitation> find(String reference) {
        return database.sql("select * from onboarding_invitation where reference = ?")
                .param(reference)
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Invitation> ofCode(KeyedHash hash) {
        return database.sql("select * from onboarding_invitation where code_hash in (:any)")
                .param("any", hash.any())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those of a school that are not erased, the newest first. */
    List<Invitation> ofSchool(String school) {
        return database.sql("select * from onboarding_invitation where school = ? order by made_at desc, reference")
                .param(school)
                .query((row, number) -> read(row))
                .list();
    }

    /** Those of leads, of all schools, the oldest first. */
    List<Invitation> ofLeads() {
        return database.sql(
                        "select * from onboarding_invitation where proof <> 'LEAD_ASKED' order by made_at, reference")
                .query((row, number) -> read(row))
                .list();
    }

    /** How many asked for a school and are proved in one way, or asked with an address, since a moment. */
    int askedSince(String school, LeadProof proof, Who who, Instant moment) {
        return database.sql("""
                select greatest(count(case when school = :school and proof = :proof then 1 end),
                count(case when mail_hash in (:mail) then 1 end))
                from onboarding_invitation where proof <> 'LEAD_ASKED' and made_at > :moment
                and (school = :school or mail_hash in (:mail))""")
                .param("school", school)
                .param("proof", proof.name())
                .param("mail", mailHash(who).any())
                .param("moment", UtcColumns.of(moment))
                .query(Integer.class)
                .single();
    }

    /** Whether the leads of a school were asked about somebody since a moment. */
    boolean areLeadsAskedSince(String school, Instant moment) {
        return database.sql(
                                "select count(*) from onboarding_invitation where school = ? and proof = 'LEAD_DECIDES' and made_at > ?")
                        .params(school, UtcColumns.of(moment))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many schools wait until an administrator makes a letter. */
    int waitingForLetter(Instant now) {
        return database.sql(
                        "select count(distinct school) from onboarding_invitation where (proof = 'LETTER' and letter_at is null or "
                                + "proof = 'OWN_DOMAIN' and asked_by is null and mail = 'REFUSED') and " + OPEN)
                .param("now", UtcColumns.of(now))
                .query(Integer.class)
                .single();
    }

    /**
     * Erases those that are over.
     *
     * @param before  when those were over that somebody was let in with, or that a lead gave
     * @param unheard when requests were over that came to nothing and that no lead agreed to
     */
    int eraseOver(Instant before, Instant unheard) {
        return database.sql("""
                delete from onboarding_invitation where coalesce(ended_at, expires_at) < :before
                or coalesce(ended_at, expires_at) < :unheard and asked_by is null and not used""")
                .param("before", UtcColumns.of(before))
                .param("unheard", UtcColumns.of(unheard))
                .update();
    }

    private KeyedHash mailHash(Who who) {
        return vault.hash("address that is invited", who.address());
    }

    private Invitation read(ResultSet row) throws SQLException {
        var reference = row.getString("reference");
        return new Invitation(
                reference,
                row.getString("school"),
                LeadProof.valueOf(row.getString("proof")),
                vault.open(row.getBytes("who"), reference, Who.class),
                row.getString("salt"),
                row.getString("asked_by"),
                UtcColumns.instant(row, "made_at"),
                UtcColumns.instant(row, "expires_at"),
                UtcColumns.instantOrNull(row, "ended_at"),
                row.getBoolean("used"),
                MailState.valueOf(row.getString("mail")),
                UtcColumns.instantOrNull(row, "letter_at"));
    }
}
