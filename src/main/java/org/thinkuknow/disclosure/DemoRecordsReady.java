package org.thinkuknow.disclosure;

/** The schools of the demo have their records, so that what other modules invent about them can follow. */
public record DemoRecordsReady() {}
