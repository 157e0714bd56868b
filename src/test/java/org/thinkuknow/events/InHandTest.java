package org.thinkuknow.events;

import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.modulith.events.core.EventPublicationRepository;

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

    @Test
    void whatIsBegunIsAtWorkUntilItFails() {
        heard.markProcessing(id);
        assertThat(inHand.atWork()).containsExactly(id);
        heard.markFailed(id);
        assertThat(inHand.atWork()).isEmpty();
    }

    /** The registry runs no reaction then, so nobody would ever say that it has ended. */
    @Test
    void aBeginningThatCouldNotBeWrittenDownIsNotInHand() {
        doThrow(new TransientDataAccessResourceException("The database is away."))
                .when(written)
                .markProcessing(id);
        assertThatThrownBy(() -> heard.markProcessing(id)).isInstanceOf(TransientDataAccessResourceException.class);
        assertThat(inHand.atWork()).isEmpty();
        assertThat(inHand.waits(id)).isFalse();
    }
}
