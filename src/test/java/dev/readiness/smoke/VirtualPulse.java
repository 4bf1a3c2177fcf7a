package dev.readiness.smoke;

import dev.failsafe.spi.Scheduler;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Time that passes when nothing is left to do; chance that never adds nor takes. */
final class VirtualPulse implements Pulse {

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong((Task task) -> task.at).thenComparingLong(task -> task.order));
    private long now;
    private long order;

    private final class Task extends FutureTask<Object> implements ScheduledFuture<Object> {

        private final long at;
        private final long order;

        @SuppressWarnings("unchecked") // nobody asks for the result
        Task(Callable<?> body, long at, long order) {
            super((Callable<Object>) body);
            this.at = at;
            this.order = order;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - now, TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public double chance() {
        return 0.5;
    }

    @Override
    public Scheduler scheduler() {
        return (body, delay, unit) -> {
            Task task = task(body, unit.toNanos(delay));
            tasks.add(task);
            return task;
        };
    }

    void after(Duration delay, Runnable body) {
        tasks.add(task(Executors.callable(body), delay.toNanos()));
    }

    private Task task(Callable<?> body, long delay) {
        return new Task(body, now + delay, order++);
    }

    @Override
    public void await(CompletableFuture<?> end) {
        while (!end.isDone() && !tasks.isEmpty()) {
            Task next = tasks.remove();
            now = Math.max(now, next.at);
            next.run();
        }
        end.join();
    }
}
