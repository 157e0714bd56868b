package org.thinkuknow.metrics;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import org.slf4j.MDC;

/**
 * Makes traces that say nothing of anybody: of a request the template of its address, and never the address, which may hold a key or a
 * reference; of a failure its kind, and never its message. Each trace begins here: what a stranger's header says of one is not followed.
 */
class WithoutWords extends DefaultTracingObservationHandler {

    /** Under this name each line of the log that is written meanwhile has the number of the trace. */
    static final String IN_THE_LOG = "trace.id";

    WithoutWords(Tracer tracer) {
        super(tracer);
    }

    @Override
    public void tagSpan(Observation.Context context, Span span) {
        context.getLowCardinalityKeyValues().forEach(tag -> span.tag(tag.getKey(), tag.getValue()));
    }

    /** Instruments may put anything into events. */
    @Override
    public void onEvent(Observation.Event event, Observation.Context context) {}

    @Override
    public void onError(Observation.Context context) {
        var error = context.getError();
        if (error != null) {
            getRequiredSpan(context).error(new Kind(error));
        }
    }

    @Override
    public void onScopeOpened(Observation.Context context) {
        super.onScopeOpened(context);
        noteInTheLog();
    }

    @Override
    public void onScopeClosed(Observation.Context context) {
        super.onScopeClosed(context);
        noteInTheLog();
    }

    private void noteInTheLog() {
        var span = getTracer().currentSpan();
        if (span == null) {
            MDC.remove(IN_THE_LOG);
        } else {
            MDC.put(IN_THE_LOG, span.context().traceId());
        }
    }

    /** What is said of a failure: its kind, without message, trace or cause. */
    private static final class Kind extends Exception {

        private static final long serialVersionUID = 1;

        Kind(Throwable failure) {
            super(failure.getClass().getSimpleName(), null, false, false);
        }
    }
}
