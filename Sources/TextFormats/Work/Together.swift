#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The only file that starts threads and guards what they share.

/// Does two pieces of work at the same time where a processor is free for it, and gives what both come to.
///
/// Work within work that goes on beside other work is done one after the other: more threads than processors
/// only keep each other waiting. What they give is the same either way: neither sees what the other does.
public func together<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  guard spareProcessors.take() else { return (first(), second()) }
  defer { spareProcessors.giveBack() }
  let result = Once<Second>()
  guard let thread = Thread({ result.value = second() }) else { return (first(), second()) }
  let one = first()
  thread.join()
  // A thread that was joined has done its work.
  return (one, result.value ?? second())
}

/// What each of some items becomes, in their order; the two halves are done at the same time.
public func mapTogether<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
) -> [Result] {
  guard items.count > 1 else { return items.map(transform) }
  let (first, second) = together(
    { items[..<(items.count / 2)].map(transform) }, { items[(items.count / 2)...].map(transform) })
  return first + second
}

/// A value that is made when it is first asked for, and only once, whichever thread asks.
public final class MadeOnce<Value: Sendable>: @unchecked Sendable {
  private let make: @Sendable () -> Value
  private var value: Value?
  private let lock = Lock()

  /// Says how to make it.
  public init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// The value.
  public var made: Value {
    lock.holding {
      if let value { return value }
      let new = make()
      value = new
      return new
    }
  }
}

/// The processors that nothing of this program runs on.
private let spareProcessors = SpareProcessors(sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1)

/// How many processors are free for another thread.
private final class SpareProcessors: @unchecked Sendable {
  private var count: Int
  private let lock = Lock()

  init(_ count: Int) {
    self.count = count
  }

  /// Takes one; whether there was one.
  func take() -> Bool {
    lock.holding {
      guard count > 0 else { return false }
      count -= 1
      return true
    }
  }

  func giveBack() { lock.holding { count += 1 } }
}

/// What only one thread at a time can hold.
@safe private final class Lock: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  func holding<Result>(_ work: () -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return work()
  }
}

/// A place that one thread writes, and another reads after that thread has ended.
private final class Once<Value: Sendable>: @unchecked Sendable {
  var value: Value?
}

/// A thread of the operating system that does one piece of work.
private struct Thread {
  private let thread: pthread_t

  /// As much room as the main thread has: text within text within text is read by calls within calls.
  private static let stackSize = 8 << 20

  /// Starts it; `nil` when the system refuses.
  init?(_ work: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
    defer { unsafe pthread_attr_destroy(&attributes) }
    guard unsafe pthread_attr_setstacksize(&attributes, Self.stackSize) == 0 else { return nil }
    let box = unsafe Unmanaged.passRetained(Work(work))
    #if canImport(Darwin)
      var started: pthread_t?
    #else
      var started = pthread_t()
    #endif
    let failure = unsafe pthread_create(
      &started, &attributes,
      { pointer in
        let given: UnsafeMutableRawPointer? = unsafe pointer
        if let given = unsafe given {
          unsafe Unmanaged<Work>.fromOpaque(given).takeRetainedValue().body()
        }
        return nil
      }, box.toOpaque())
    guard failure == 0 else {
      unsafe box.release()
      return nil
    }
    #if canImport(Darwin)
      guard let started else { return nil }
      thread = started
    #else
      thread = started
    #endif
  }

  /// Waits until the work is done.
  func join() { pthread_join(thread, nil) }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }
}
