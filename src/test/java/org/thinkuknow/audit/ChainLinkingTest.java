package org.thinkuknow.audit;

import org.junit.jupiter.api.Test;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class ChainLinkingTest {

    private final AuditChain chain = mock();
    private final ChainLinking linking = new ChainLinking(chain);

    @Test
    void itGoesOnUntilLessThanAWholeBatchWasLeft() {
        when(chain.link()).thenReturn(AuditChain.AT_ONCE, AuditChain.AT_ONCE, AuditChain.AT_ONCE - 1);
        linking.linkAll();
        verify(chain, times(3)).link();
    }

    @Test
    void aFloodIsLeftToTheNextTimeAfterTwentyBatches() {
        when(chain.link()).thenReturn(AuditChain.AT_ONCE);
        linking.linkAll();
        verify(chain, times(20)).link();
    }
}
