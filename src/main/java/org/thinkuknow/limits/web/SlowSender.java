package org.thinkuknow.limits.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Waits for a body that has not arrived yet, without a thread; then the request goes on, with it or with why not. */
class SlowSender implements ReadListener, AsyncListener {

    private static final int LARGE_BYTES = 65_536;

    private final SlowSenders all;
    private final AsyncContext waiting;
    private final ServletInputStream in;
    private final Arriving body;
    private final String network;
    private final AtomicBoolean over = new AtomicBoolean();

    SlowSender(SlowSenders all, AsyncContext waiting, ServletInputStream in, Arriving body, String network) {
        this.all = all;
        this.waiting = waiting;
        this.in = in;
        this.body = body;
        this.network = network;
    }

    String network() {
        return network;
    }

    int held() {
        return body.held();
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (!over.get() && in.isReady() && !in.isFinished()) {
            body.takeSome(in);
            if (body.isHopeless()) {
                goOn();
            }
        }
        if (body.held() > LARGE_BYTES) {
            all.makeRoom(network);
        }
    }

    @Override
    public void onAllDataRead() {
        goOn();
    }

    /** Whoever sent this has waited too long, or others need the room. */
    void giveUp() {
        body.giveUp();
        goOn();
    }

    /** The request is dealt with now, once. */
    void goOn() {
        if (over.compareAndSet(false, true)) {
            all.leave(this);
            waiting.dispatch();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        giveUp();
    }

    /** Whoever sent this has gone; the server ends the request by itself. */
    @Override
    public void onError(Throwable gone) {
        leave();
    }

    @Override
    public void onError(AsyncEvent event) {
        leave();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        leave();
    }

    private void leave() {
        over.set(true);
        all.leave(this);
    }

    /** Nothing behind starts waiting anew in this wait. */
    @Override
    public void onStartAsync(AsyncEvent event) {
        leave();
    }
}
