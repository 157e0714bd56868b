package org.thinkuknow.referral;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.CallReaction;
import org.thinkuknow.centre.MailFailure;
import org.thinkuknow.centre.OutgoingRequest;
import org.thinkuknow.centre.SentOnce;
import org.thinkuknow.database.UtcColumns;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells the systems of agencies that have a hook that a referral was made, that something is new, waits or was withdrawn. The e-mail
 * leaves beside it, whatever becomes of this. How twice is excluded: {@link SentOnce}.
 */
@Component
class AgencyHooks {

    private static final int GONE = 410;
    private static final String KEPT = "from triage_referral_hook where referral = ? and news = ?";

    private final ReferralRepository referrals;
    private final ReferralAddresses addresses;
    private final JdbcClient database;
    private final SentOnce once;
    private final OutgoingRequest requests;
    private final Audit audit;
    private final Duration giveUpAfter;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    AgencyHooks(
            ReferralRepository referrals,
            ReferralAddresses addresses,
            JdbcClient database,
            SentOnce once,
            OutgoingRequest requests,
            Audit audit,
            @Value("${thinkuknow.referrals.hooks-give-up-after:P1D}") Duration giveUpAfter,
            Clock clock) {
        this.referrals = referrals;
        this.addresses = addresses;
        this.database = database;
        this.once = once;
        this.requests = requests;
        this.audit = audit;
        this.giveUpAfter = giveUpAfter;
        this.clock = clock;
    }

    @CallReaction
    void hear(Referrals.Made made) {
        tell(made.referral(), "made", "MADE");
    }

    @CallReaction
    void hear(ReferralNewsMade made) {
        tell(made.referral(), "added", "ADDED-" + made.told());
    }

    @CallReaction
    void hear(AgencyNoticeDue due) {
        tell(due.referral(), due.notice().event(), due.key());
    }

    private void tell(String referral, String event, String key) {
        once.send(
                "hook %s, %s".formatted(referral, key),
                () -> referrals
                        .findById(referral)
                        .flatMap(found -> addresses.hookOf(found.to()).map(hook -> new News(found, event, key, hook)))
                        .filter(news -> !news.isDone()),
                News::deliver);
    }

    /** One thing that a system is told. */
    private final class News implements SentOnce.Message {

        private final Referral referral;
        private final String event;
        private final String key;
        private final AgencyHook hook;

        private News(Referral referral, String event, String key, AgencyHook hook) {
            this.referral = referral;
            this.event = event;
            this.key = key;
            this.hook = hook;
        }

        private boolean isDone() {
            return database.sql("select count(*) " + KEPT + " and done_at is not null")
                            .params(referral.reference(), key)
                            .query(Integer.class)
                            .single()
                    > 0;
        }

        private SentOnce.Ended deliver() {
            var id = "%s.%s".formatted(referral.reference(), key);
            var now = clock.instant();
            var body = json.writeValueAsString(new TreeMap<>(
                    Map.of("id", id, "event", event, "referral", referral.reference(), "at", now.toString())));
            var status = requests.status(hook.request(id, body, now));
            if (status.isPresent() && status.getAsInt() / 100 == 2) {
                return SentOnce.Ended.LEFT;
            }
            var isOver = status.orElse(0) == GONE
                    || triedSince()
                            .filter(since -> since.plus(giveUpAfter).isBefore(now))
                            .isPresent();
            return new SentOnce.Ended(
                    isOver ? MailFailure.FOR_GOOD : MailFailure.FOR_NOW,
                    status.isPresent() ? "the system answered " + status.getAsInt() : "the system did not answer");
        }

        private Optional<Instant> triedSince() {
            return database.sql("select tried_since " + KEPT)
                    .params(referral.reference(), key)
                    .query((row, number) -> UtcColumns.instant(row, "tried_since"))
                    .optional();
        }

        @Override
        public void left() {
            done("told agency", "its own system");
        }

        @Override
        public void refused() {
            done("could not tell", "its own system took nothing; the e-mail left beside it");
        }

        @Override
        public void waits() {
            database.sql("insert ignore into triage_referral_hook (referral, news, tried_since) values (?, ?, ?)")
                    .params(referral.reference(), key, UtcColumns.of(clock.instant()))
                    .update();
        }

        private void done(String act, String how) {
            waits();
            database.sql("update triage_referral_hook set done_at = ? where referral = ? and news = ?")
                    .params(UtcColumns.of(clock.instant()), referral.reference(), key)
                    .update();
            audit.recordAs(
                    Audit.SYSTEM,
                    act,
                    referral.caseReference(),
                    "%s, %s, %s".formatted(referral.to().name(), event, how));
        }
    }
}
