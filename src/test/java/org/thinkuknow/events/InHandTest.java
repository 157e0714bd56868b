package org.thinkuknow.events;

import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.modulith.events.core.EventPublicationRepository;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

class InHandTest {

    private final UUID id = UUID.randomUUID();
    private final EventPublicationRepository written = mock(EventPublicationRepository.class);
    private final InHand inHand = new InHand();
    private final EventPublicationRepository heard = inHand.heard(written);

    /** Where the database is away the registry says neither that a reaction has ended nor that it failed. */
    @Test
    void whatIsBegunIsAtWorkUntilItsTaskEndsWhateverItEndsWith() {
        var seen = new ArrayList<Set<UUID>>();
        var task = inHand.letGoAfter(() -> {
            heard.markProcessing(id);
            seen.add(inHand.atWork());
            throw new TransientDataAccessResourceException("The database is away.");
        });
        assertThatThrownBy(task::run).isInstanceOf(TransientDataAccessResourceException.class);
        assertThat(seen).containsExactly(Set.of(id));
        assertThat(inHand.atWork()).isEmpty();
    }

    /** The registry runs no reaction then. */
    @Test
    void aBeginningThatCouldNotBeWrittenDownIsNotInHand() {
        doThrow(new TransientDataAccessResourceException("The database is away."))
                .when(written)
                .markProcessing(id);
        var task = inHand.letGoAfter(() -> heard.markProcessing(id));
        assertThatThrownBy(task::run).isInstanceOf(TransientDataAccessResourceException.class);
        assertThat(inHand.atWork()).isEmpty();
        assertThat(inHand.waits(id)).isFalse();
    }
}
