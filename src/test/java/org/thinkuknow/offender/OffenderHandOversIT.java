package org.thinkuknow.offender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.account.Duties.Left;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.MANAGER;
import static org.thinkuknow.support.Acting.OTHER_MANAGER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** People go from one manager to another, with all that is due of them. */
class OffenderHandOversIT extends OffenderDesk {

    @Autowired
    private OffenderHandOvers handOvers;

    @Autowired
    private DutyLists lists;

    @Autowired
    private PeopleOfSwitchedOff left;

    @AfterEach
    void everybodyGoesBack() {
        SUPERVISOR.run(() -> handOvers.all(OTHER_MANAGER.username(), MANAGER.username()));
    }

    @Test
    void whoIsHandedOverIsOfTheOtherManagerAloneWithWhatIsDue() {
        var reference = registered();
        var seen = open(reference).seen();
        refused(() -> MANAGER.run(() -> handOvers.one(seen, "demo-officer")), "an offender manager who can sign in");
        refused(() -> MANAGER.run(() -> handOvers.one(seen, MANAGER.username())), "already");
        refused(() -> OTHER_MANAGER.run(() -> handOvers.one(seen, OTHER_MANAGER.username())), "among those");
        MANAGER.run(() -> handOvers.one(seen, OTHER_MANAGER.username()));
        refused(() -> MANAGER.run(() -> handOvers.one(seen, OTHER_MANAGER.username())), "among those");
        refused(() -> open(reference), "among those");
        assertThat(OTHER_MANAGER
                        .get(() -> offenders.open(reference, ReasonToOpen.MANAGEMENT))
                        .manager())
                .isEqualTo(OTHER_MANAGER.username());
        assertThat(overdue(OTHER_MANAGER)).contains(reference);
        assertThat(overdue(MANAGER)).doesNotContain(reference);
        assertThat(audit.of(reference)).extracting(Recorded::act).contains("handed over");
        assertThat(OTHER_MANAGER
                        .get(() -> offenders.history(reference))
                        .getFirst()
                        .words())
                .isEqualTo("Managed by Demo offender manager until then, by Demo offender manager 2 from then on.");
    }

    @Test
    void ofTwoWhoHandOverAtOnceTheSecondIsToldThatSomethingChanged() {
        var reference = registered();
        var seen = open(reference).seen();
        SUPERVISOR.run(() -> handOvers.one(seen, OTHER_MANAGER.username()));
        refused(() -> SUPERVISOR.run(() -> handOvers.one(seen, OTHER_MANAGER.username())), "changed this record");
    }

    @Test
    void aSupervisorHandsOverAllOfWhoeverHasLeftAndTheAdministratorReadsThatThereAreSome() {
        var reference = registered();
        var people = count(MANAGER);
        assertThat(left.leftBy(MANAGER.username()).map(Left::sentence))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains(people + " registered offender", "ask a supervisor to hand them over"));
        assertThatThrownBy(() -> MANAGER.run(() -> handOvers.all(MANAGER.username(), OTHER_MANAGER.username())))
                .isInstanceOf(AccessDeniedException.class);
        refused(() -> SUPERVISOR.run(() -> handOvers.all(MANAGER.username(), MANAGER.username())), "two different");
        refused(() -> SUPERVISOR.run(() -> handOvers.all(MANAGER.username(), "nobody")), "who can sign in");

        assertThat(SUPERVISOR.<Integer>get(() -> handOvers.all(MANAGER.username(), OTHER_MANAGER.username())))
                .isEqualTo(people);

        assertThat(count(MANAGER)).isZero();
        assertThat(left.leftBy(MANAGER.username())).isEmpty();
        assertThat(overdue(OTHER_MANAGER)).contains(reference);
        assertThat(SUPERVISOR.get(lists::load)).extracting(TeamLoad::manager).doesNotContain(MANAGER.username());
    }

    private List<String> overdue(Acting who) {
        return who.get(() -> lists.page(DueList.OVERDUE, Optional.empty())).lines().stream()
                .map(DutyLine::reference)
                .toList();
    }

    private int count(Acting who) {
        return database.sql("select count(*) from offender where manager = ?")
                .param(who.username())
                .query(Integer.class)
                .single();
    }
}
