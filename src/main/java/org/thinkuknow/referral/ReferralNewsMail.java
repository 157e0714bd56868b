package org.thinkuknow.referral;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;

/** Tells an agency that something was added to its referral, and nothing more; as {@link ReferralMail} does, once for each addition. */
@Component
class ReferralNewsMail {

    private static final Logger log = LoggerFactory.getLogger(ReferralNewsMail.class);
    private static final String TEXT = """
            To whoever is on duty at %s

            There is something new in the child-protection referral %s.
            %s
            Open it here, read it and acknowledge what is new:
            %s

            In the browser in which you have opened it before it needs no code. In another, the officer at
            the centre reads one to you on the telephone: %5$s

            This message holds no details on purpose. Please do not forward it outside your duty desk.
            """;

    private final ReferralRepository referrals;
    private final JdbcClient database;
    private final OutgoingMail mail;
    private final AgencyMail agencies;
    private final Audit audit;
    private final Clock clock;

    ReferralNewsMail(
            ReferralRepository referrals,
            JdbcClient database,
            OutgoingMail mail,
            AgencyMail agencies,
            Audit audit,
            Clock clock) {
        this.referrals = referrals;
        this.database = database;
        this.mail = mail;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    @MailReaction
    void send(ReferralNewsMade made) {
        mail.send(
                "referral %s, %d".formatted(made.referral(), made.told()),
                () -> referrals
                        .findById(made.referral())
                        .filter(referral -> referral.isOwed(made.told()) && !isDone(made))
                        .map(referral -> new Letter(referral, made)));
    }

    private boolean isDone(ReferralNewsMade made) {
        return database.sql("select count(*) from triage_referral_news_mail where referral = ? and told = ?")
                        .params(made.referral(), made.told())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The e-mail about one addition. */
    private final class Letter implements OutgoingMail.Letter {

        private final Referral referral;
        private final ReferralNewsMade made;

        private Letter(Referral referral, ReferralNewsMade made) {
            this.referral = referral;
            this.made = made;
        }

        @Override
        public String id() {
            return "referral-%s-%d".formatted(referral.reference(), made.told());
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            agencies.fill(mail, referral, "There is something new in referral", TEXT);
        }

        @Override
        public void left() {
            done();
            audit.recordAs(
                    Audit.SYSTEM,
                    "told of more",
                    referral.caseReference(),
                    referral.to().name() + ", by e-mail");
            log.info("Referral {} has something new and its agency is told", referral.reference());
        }

        @Override
        public void refused() {
            done();
            agencies.refused(referral, "of what is new in referral " + referral.reference(), clock.instant());
            log.warn(
                    "Of what is new in referral {} nobody can be told: the address takes no mail",
                    referral.reference());
        }

        private void done() {
            database.sql("insert ignore into triage_referral_news_mail (referral, told, done_at) values (?, ?, ?)")
                    .params(made.referral(), made.told(), UtcColumns.of(clock.instant()))
                    .update();
        }
    }
}
