package care.renkei.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that takes every statement and does nothing: what is left is the work of whoever writes to it. */
final class Unsent {

    private static final InvocationHandler NOTHING = (proxy, method, arguments) -> answer(method.getReturnType());

    private Unsent() {}

    static DataSource database() {
        return of(DataSource.class);
    }

    private static @Nullable Object answer(Class<?> type) {
        if (type == Connection.class || type == PreparedStatement.class) {
            return of(type);
        }
        if (type == int.class) {
            return 1;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    private static <T> T of(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(Unsent.class.getClassLoader(), new Class<?>[] {type}, NOTHING));
    }
}
