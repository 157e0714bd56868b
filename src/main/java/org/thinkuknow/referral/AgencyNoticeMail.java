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

/** Tells an agency what {@link AgencyNotice} says, each once; as {@link ReferralMail} does. */
@Component
class AgencyNoticeMail {

    private static final Logger log = LoggerFactory.getLogger(AgencyNoticeMail.class);

    private final ReferralRepository referrals;
    private final JdbcClient database;
    private final OutgoingMail mail;
    private final AgencyMail agencies;
    private final Audit audit;
    private final Clock clock;

    AgencyNoticeMail(
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
    void send(AgencyNoticeDue due) {
        mail.send(
                "referral %s, %s".formatted(due.referral(), due.key()),
                () -> referrals
                        .findById(due.referral())
                        .filter(referral -> due.notice().isDue(referral) && agencies.canReach(referral) && !isDone(due))
                        .map(referral -> new Letter(referral, due)));
    }

    private boolean isDone(AgencyNoticeDue due) {
        return database.sql("select count(*) from triage_referral_notice where referral = ? and notice = ?")
                        .params(due.referral(), due.key())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private final class Letter implements OutgoingMail.Letter {

        private final Referral referral;
        private final AgencyNoticeDue due;

        private Letter(Referral referral, AgencyNoticeDue due) {
            this.referral = referral;
            this.due = due;
        }

        @Override
        public String id() {
            return "referral-%s-%s".formatted(due.referral(), due.key());
        }

        @Override
        public void fill(MimeMessageHelper mail) throws MessagingException {
            agencies.fill(mail, referral, due.notice().subject(), due.notice().text());
        }

        @Override
        public void left() {
            done();
            audit.recordAs(
                    Audit.SYSTEM,
                    "told agency",
                    referral.caseReference(),
                    "%s of %s, by e-mail"
                            .formatted(referral.to().name(), due.notice().what()));
            log.info("Referral {}: its agency is told ({})", due.referral(), due.key());
        }

        @Override
        public void refused() {
            done();
            agencies.refused(
                    referral, "%s, referral %s".formatted(due.notice().what(), due.referral()), clock.instant());
            log.warn("Referral {}: {} cannot be told, the address takes no mail", due.referral(), due.key());
        }

        private void done() {
            database.sql("insert ignore into triage_referral_notice (referral, notice, done_at) values (?, ?, ?)")
                    .params(due.referral(), due.key(), UtcColumns.of(clock.instant()))
                    .update();
        }
    }
}
