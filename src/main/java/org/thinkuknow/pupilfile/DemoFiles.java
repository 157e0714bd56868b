package org.thinkuknow.pupilfile;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;
import org.thinkuknow.disclosure.DemoRecordsReady;

import java.util.function.BooleanSupplier;

/** Files of both schools of the demo. They go through the real services, once, and only at a school that has none. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.demo-desk", matchIfMissing = true)
class DemoFiles {

    private final DemoPrimaryFiles primary;
    private final DemoSecondaryFiles secondary;
    private final PupilSearch search;
    private final DemoSignIn signIn;
    private final ApplicationEventPublisher events;

    DemoFiles(
            DemoPrimaryFiles primary,
            DemoSecondaryFiles secondary,
            PupilSearch search,
            DemoSignIn signIn,
            ApplicationEventPublisher events) {
        this.primary = primary;
        this.secondary = secondary;
        this.search = search;
        this.signIn = signIn;
        this.events = events;
    }

    @EventListener
    void fill(DemoRecordsReady ready) {
        fill(DemoSchool.PRIMARY, primary::fill, this::isWithoutFiles);
        fill(
                DemoSchool.PRIMARY,
                primary::leavers,
                () -> search.find(DemoPrimaryFiles.LEAVER).stream()
                        .noneMatch(found -> found.pupil().name().equals(DemoPrimaryFiles.LEAVER)));
        fill(DemoSchool.SECONDARY, secondary::fill, this::isWithoutFiles);
        events.publishEvent(new DemoFilesReady());
    }

    private boolean isWithoutFiles() {
        return search.all(false).isEmpty() && search.all(true).isEmpty();
    }

    private void fill(DemoSchool school, Runnable step, BooleanSupplier wanted) {
        signIn.as(school.lead(), Role.SAFEGUARDING_LEAD, () -> {
            var none = wanted.getAsBoolean();
            if (none) {
                step.run();
            }
            return none;
        });
    }
}
