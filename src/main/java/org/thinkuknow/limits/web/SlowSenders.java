package org.thinkuknow.limits.web;

import org.springframework.stereotype.Component;
import org.thinkuknow.limits.BodyLimits;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All whose body is on its way to this node. When there are too many, whoever has been at it longest is given up; nobody
 * new is refused.
 */
@Component
class SlowSenders {

    private final BodyLimits limits;
    private final Set<SlowSender> waiting = new LinkedHashSet<>();

    SlowSenders(BodyLimits limits) {
        this.limits = limits;
    }

    void enter(SlowSender sender) {
        synchronized (waiting) {
            waiting.add(sender);
        }
        makeRoom(sender.network());
    }

    void leave(SlowSender sender) {
        synchronized (waiting) {
            waiting.remove(sender);
        }
    }

    /** Gives up the oldest, one after the other, until the limits hold; never under the lock, because that starts other work. */
    void makeRoom(String network) {
        for (var oldest = tooMuch(network); oldest.isPresent(); oldest = tooMuch(network)) {
            oldest.get().giveUp();
        }
    }

    private Optional<SlowSender> tooMuch(String network) {
        synchronized (waiting) {
            Predicate<SlowSender> near = each -> each.network().equals(network);
            if (waiting.stream().filter(near).count() > limits.ofOneAddress()) {
                return waiting.stream().filter(near).findFirst();
            }
            var crowded = waiting.size() > limits.atOnce()
                    || waiting.stream().mapToLong(SlowSender::held).sum()
                            > limits.memory().toBytes();
            return crowded ? waiting.stream().findFirst() : Optional.empty();
        }
    }

    int count() {
        synchronized (waiting) {
            return waiting.size();
        }
    }
}
