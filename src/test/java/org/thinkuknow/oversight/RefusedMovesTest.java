package org.thinkuknow.oversight;

import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.RefusedMove;
import org.thinkuknow.centre.RefusedTry;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A refused step is counted once, however many services stand around it, and no other refusal is. */
class RefusedMovesTest {

    private final List<Object> counted = new ArrayList<>();
    private final RefusedMoves moves = new RefusedMoves(counted::add);

    static class Service {

        private final Service within;

        Service(Service within) {
            this.within = within;
        }

        @Transactional
        void step(RuntimeException refusal) {
            if (within != null) {
                within.step(refusal);
            }
            throw refusal;
        }
    }

    static class OutOfOrder extends RuntimeException implements RefusedMove {}

    private Service around(Service service) {
        var proxies = new ProxyFactory(service);
        proxies.setProxyTargetClass(true);
        proxies.addAdvisor(new DefaultPointcutAdvisor(new RefusedMoves.Services(), moves));
        return (Service) proxies.getProxy();
    }

    @Test
    void aStepOutOfOrderIsCountedOnce() {
        var refusal = new OutOfOrder();
        assertThatThrownBy(() -> around(new Service(around(new Service(null)))).step(refusal))
                .isSameAs(refusal);
        assertThat(counted).containsExactly(RefusedTry.MOVE);
        assertThatThrownBy(() -> around(new Service(null)).step(new OutOfOrder()))
                .isInstanceOf(RefusedMove.class);
        assertThat(counted).hasSize(2);
    }

    @Test
    void anotherRefusalIsNot() {
        var refusal = new IllegalStateException();
        assertThatThrownBy(() -> around(new Service(null)).step(refusal)).isSameAs(refusal);
        assertThat(counted).isEmpty();
    }
}
