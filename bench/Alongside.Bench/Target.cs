namespace Alongside.Bench;

/// <summary>One page that one signed-in worker may open.</summary>
/// <param name="Journey">today, family, thread, prepare, search…</param>
/// <param name="Address">Path and query.</param>
/// <param name="Cookie">What their browser sends.</param>
internal sealed record Target(string Journey, string Address, string Cookie);
