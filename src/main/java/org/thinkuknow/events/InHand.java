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
 * the registry's own writing, and is forgotten with the process (decision 0138).
 */
@Component
class InHand implements BeanPostProcessor {

    /** What was handed out and is not begun after so long may have got lost on the way. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
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
        try {
            var result = call.proceed();
            if (done.equals("create") || done.equals("markResubmitted") && Boolean.TRUE.equals(result)) {
                waiting.put(id(call), System.nanoTime());
            } else if (done.equals("markProcessing")) {
                begin(id(call));
            }
            return result;
        } catch (Throwable notWritten) {
            // a reaction is not run whose beginning could not be written down
            if (done.equals("markProcessing")) {
                end(id(call));
            }
            throw notWritten;
        } finally {
            // whether it could be written or not
            if (done.equals("markCompleted") || done.equals("markFailed")) {
                end(call.getArguments()[0]);
            }
        }
    }

    private static UUID id(MethodInvocation call) {
        return call.getArguments()[0] instanceof TargetEventPublication publication
                ? publication.getIdentifier()
                : (UUID) call.getArguments()[0];
    }

    private void begin(UUID id) {
        atWork.add(id);
        waiting.remove(id);
    }

    /** @param which its id, or itself; an event alone is one that nobody here had in hand */
    private void end(Object which) {
        var id = which instanceof TargetEventPublication publication ? publication.getIdentifier() : which;
        if (id instanceof UUID) {
            atWork.remove(id);
            waiting.remove(id);
        }
    }

    /** What threads of this node work on now. */
    Set<UUID> atWork() {
        return Set.copyOf(atWork);
    }

    /** Whether it was handed to a thread of this node that may not have come to it yet. */
    boolean waits(UUID id) {
        waiting.values().removeIf(since -> System.nanoTime() - since > LONGEST_WAIT.toNanos());
        return waiting.containsKey(id);
    }
}
