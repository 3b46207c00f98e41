using Alongside.Domain.Accountability;

namespace Alongside.Domain.Tests.Accountability;

/// <summary>A record in memory: what lies in the database (rows, seals) and what lies outside it (the key, the second store).</summary>
internal sealed class ARecord
{
    public static readonly DateTimeOffset Began = new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero);

    private readonly AuditKey key;

    public ARecord(byte seed = 1)
    {
        key = new([.. Enumerable.Range(0, AuditKey.SecretBytes).Select(i => (byte)(i * seed))]);
        Keys = new([key]);
    }

    public AuditKeys Keys { get; }
    public List<WrittenRow> Rows { get; } = [];
    public List<Seal> Seals { get; } = [];
    public List<string>? Store { get; set; } = [];
    public List<(Kept Kept, Guid Row, byte[] Signature)> Erasures { get; } = [];
    public DateTimeOffset Now { get; set; } = Began;

    public static WrittenRow Row(DateTimeOffset at, string said, Kept kept = Kept.Reading) =>
        new(kept, Guid.CreateVersion7(at), at, WrittenRow.InBytes([("page", said), ("at", at.ToUnixTimeMilliseconds())]));

    public WrittenRow Writes(string said, Kept kept = Kept.Reading)
    {
        Rows.Add(Row(Now, said, kept));
        return Rows[^1];
    }

    /// <summary>One round: everything not sealed yet, in seals of at most <paramref name="most"/> rows.</summary>
    public void SealsThem(int most = Seal.Longest)
    {
        var done = Seals.SelectMany(s => Leaf.Split(s.Leaves)).Select(l => (l.Kept, l.Id)).ToHashSet();
        var parts = Rows.Where(r => !done.Contains((r.Kept, r.Id))).Chunk(most).ToList();
        for (var i = 0; i < parts.Count; i++) Seals.Add(Seal.After(Seals.LastOrDefault(), Now, i == parts.Count - 1, parts[i], key));
        if (parts.Count > 0) Store!.Add(Seals[^1].Head.ToString());
    }

    public ARecord Copy()
    {
        var copy = new ARecord { Now = Now, Store = Store?.ToList() };
        copy.Rows.AddRange(Rows);
        copy.Seals.AddRange(Seals);
        copy.Erasures.AddRange(Erasures);
        return copy;
    }

    /// <summary>What `audit verify` does, with lists in place of tables.</summary>
    public ChainCheck Check()
    {
        DateTimeOffset? whole = Seals.Exists(s => s.Whole) ? Seals.Where(s => s.Whole).Max(s => s.At) : null;
        var check = new ChainCheck(Keys, whole, Store, Erasures);
        var there = new Dictionary<(Kept, Guid), WrittenRow>();
        foreach (var row in Rows) there.TryAdd((row.Kept, row.Id), row);
        foreach (var seal in Seals.OrderBy(s => s.Number)) check.Take(seal, there);
        var line = ChainCheck.Line(whole);
        foreach (var kept in Enum.GetValues<Kept>())
        {
            var before = Rows.Where(r => r.Kept == kept && r.At < line).ToList();
            if (before.Count > check.SealedBefore(kept)) check.Inserted(kept, before[0].At);
        }
        check.Finish(Rows.Count > 0);
        return check;
    }
}
