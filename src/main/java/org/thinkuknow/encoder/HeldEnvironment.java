package org.thinkuknow.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

/**
 * What the library needs as long as anything reads. It lets go of it by itself as soon as the process is told to stop, while requests still
 * have half a minute to end; whatever it wanted to note of a reading after that took the whole process down. A second hold, which
 * nobody gives back, lasts until the process is gone. The library counts its holders but offers no way to be one.
 */
final class HeldEnvironment {

    private static final String NAME = "held";

    private HeldEnvironment() {}

    /** @throws EncoderUnavailable if it cannot be held: without, stopping would not be safe */
    static OrtEnvironment get() {
        return Holder.HELD;
    }

    private static OrtEnvironment held() {
        var environment = OrtEnvironment.getEnvironment();
        try {
            var api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            api.setAccessible(true);
            var hold = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            hold.setAccessible(true);
            hold.invoke(null, api.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), NAME);
            return environment;
        } catch (ReflectiveOperationException e) {
            throw new EncoderUnavailable("The library of the encoder is another than was expected.", e);
        }
    }

    /** Holds it once for the whole process. */
    private static final class Holder {
        static final OrtEnvironment HELD = held();
    }
}
