package org.thinkuknow.onboarding;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.LongTask;

import java.time.Duration;

/** What this module has done in the morning and at night. */
@Configuration(proxyBeanMethods = false)
class OnboardingTasks {

    /** How long one that is over still tells a lead or an administrator what became of it. */
    private static final Duration KEPT = Duration.ofDays(28);

    /** How long a request that came to nothing stays: as long as requests of a day are counted. */
    private static final Duration KEPT_UNHEARD = Duration.ofDays(1);

    @Bean
    LongTask askWhoIsStillHere(YearAsking asking, @Value("${thinkuknow.onboarding.ask-at:0 15 7 * * *}") String at) {
        return LongTask.at(at, "ask-who-is-still-here", asking::look);
    }

    @Bean
    LongTask eraseInvitations(InvitationRows rows, @Value("${thinkuknow.onboarding.erase-at:0 40 3 * * *}") String at) {
        return LongTask.erasing(
                at,
                "erase-invitations",
                "Invitations of schools that are over",
                now -> new ErasingTally(rows.eraseOver(now.minus(KEPT), now.minus(KEPT_UNHEARD)), 0));
    }
}
