package org.thinkuknow.disclosure;

/** The demo's school has its records, so that what other modules invent about them can follow. */
public record DemoRecordsReady() {}
