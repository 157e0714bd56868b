package org.thinkuknow.encoder;

/** The library or the weights of an encoder cannot be loaded here, or it failed while it read. Its message quotes no text. */
public final class EncoderUnavailable extends RuntimeException {

    /** @param cause why what it learned cannot be read */
    public EncoderUnavailable(Throwable cause) {
        super("What an encoder learned cannot be read.", cause);
    }

    EncoderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
