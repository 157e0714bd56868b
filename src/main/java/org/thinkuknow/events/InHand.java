package org.thinkuknow.events;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What of the event registry this node has in hand: what its threads work on, and what was handed to them and waits. It hears so from
 * the registry's own writing and from the threads, and is forgotten with the process (decision 0138).
 */
@Component
class InHand implements BeanPostProcessor {

    /** What was handed out and is not begun after so long may have got lost on the way. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Map<Thread, UUID> atWork = new ConcurrentHashMap<>();
    /** When each was handed out. */
    private final Map<UUID, Long> waiting = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof EventPublicationRepository written ? heard(written) : bean;
    }

    EventPublicationRepository heard(EventPublicationRepository written) {
        var proxy = new ProxyFactory(
                EventPublicationRepository.class, (org.aopalliance.intercept.MethodInterceptor) this::hear);
        proxy.setTarget(written);
        return (EventPublicationRepository) proxy.getProxy();
    }

    private @Nullable Object hear(MethodInvocation call) throws Throwable {
        var done = call.getMethod().getName();
        if (done.equals("markProcessing")) {
            begin(id(call));
        }
        var result = call.proceed();
        if (done.equals("create") || done.equals("markResubmitted") && Boolean.TRUE.equals(result)) {
            waiting.put(id(call), System.nanoTime());
        }
        return result;
    }

    private static UUID id(MethodInvocation call) {
        return call.getArguments()[0] instanceof TargetEventPublication publication
                ? publication.getIdentifier()
                : (UUID) call.getArguments()[0];
    }

    private void begin(UUID id) {
        atWork.put(Thread.currentThread(), id);
        waiting.remove(id);
    }

    /**
     * A task of a lane, with whose end its thread has nothing in hand any more. The registry does not always say so: where the database is
     * away it comes neither to the end of a reaction nor to its failure.
     */
    Runnable letGoAfter(Runnable task) {
        return () -> {
            try {
                task.run();
            } finally {
                atWork.remove(Thread.currentThread());
            }
        };
    }

    /** What threads of this node work on now. */
    Set<UUID> atWork() {
        return Set.copyOf(atWork.values());
    }

    /** Whether it was handed to a thread of this node that may not have come to it yet. */
    boolean waits(UUID id) {
        waiting.values().removeIf(since -> System.nanoTime() - since > LONGEST_WAIT.toNanos());
        return waiting.containsKey(id);
    }
}
