namespace Alongside.Domain.Accountability;

/// <summary>
/// Walks the chain from its first seal to its last, beside the rows as they stand now and the heads that the second
/// store knows, and says where they part. Seals are taken in the order of their numbers, one at a time.
/// </summary>
public sealed class ChainCheck
{
    /// <summary>After so many, another break says nothing new.</summary>
    public const int MostTold = 20;

    private readonly AuditKeys keys;
    private readonly DateTimeOffset line;
    private readonly ILookup<(Kept, Guid), byte[]> erasures;
    private readonly ILookup<long, Head> heads;
    private readonly Head? firstHead;
    private readonly Head? lastHead;
    private readonly long acceptedUpTo;
    private readonly bool storeIsThere;
    private readonly List<Break> breaks = [];
    private readonly Dictionary<Kept, long> sealedBefore = [];
    private Seal? last;
    private DateTimeOffset firstRound;
    private long endOfFirstRound;
    private long endOfRoundBefore;

    /// <param name="keys">The keys that signed.</param>
    /// <param name="lastWhole">When the newest whole round was sealed; null when none was.</param>
    /// <param name="store">The lines of the second store; null when it is not there.</param>
    /// <param name="erasures">What was erased on purpose, each with the signature over what was left of it.</param>
    public ChainCheck(AuditKeys keys, DateTimeOffset? lastWhole, IEnumerable<string>? store, IEnumerable<(Kept Kept, Guid Row, byte[] Signature)> erasures)
    {
        this.keys = keys;
        line = Line(lastWhole);
        this.erasures = erasures.ToLookup(e => (e.Kept, e.Row), e => e.Signature);
        storeIsThere = store is not null;
        var known = Heads(store ?? []);
        (heads, firstHead, lastHead) = (known.ToLookup(h => h.Number), known.FirstOrDefault(), known.LastOrDefault());
        Accepted = [.. known.Where(h => h.Accepted is not null)];
        acceptedUpTo = Accepted.Count == 0 ? 0 : Accepted.Max(h => h.Number);
    }

    /// <summary>A row dated before this moment is in a seal, or was put in behind its back.</summary>
    public static DateTimeOffset Line(DateTimeOffset? lastWhole) => lastWhole is { } whole ? whole - Seal.Grace : DateTimeOffset.MinValue;

    public IReadOnlyList<Break> Breaks => breaks;

    /// <summary>Where somebody took the chain as it stood, and why; the newest last.</summary>
    public IReadOnlyList<Head> Accepted { get; }

    /// <summary>Seals that hold.</summary>
    public long Seals => last?.Number ?? 0;

    /// <summary>Rows that they seal.</summary>
    public long Rows => last?.Count ?? 0;

    /// <summary>Rows whose payload was erased on purpose.</summary>
    public int Erased { get; private set; }

    /// <summary>Rows that cannot be checked, because the key that sealed them is lost and somebody said so.</summary>
    public long Unchecked { get; private set; }

    /// <summary>Rows of this kind, dated before <see cref="Line"/>, that a seal holds.</summary>
    public long SealedBefore(Kept kept) => sealedBefore.GetValueOrDefault(kept);

    /// <param name="seal">The next seal.</param>
    /// <param name="rows">Those rows of it that are there.</param>
    public void Take(Seal seal, IReadOnlyDictionary<(Kept, Guid), WrittenRow> rows)
    {
        Follow(seal);
        var key = keys.Of(seal.Key);
        if (key is not null && !seal.Head.IsSignedBy(key)) Tell("seal-forged", ("seal", seal.Number), ("at", seal.At));
        if (key is null && seal.Number > acceptedUpTo) Tell("key-unknown", ("seal", seal.Number), ("key", seal.Key));
        foreach (var leaf in Leaf.Split(seal.Leaves)) Compare(seal, leaf, key, rows.GetValueOrDefault((leaf.Kept, leaf.Id)));
        foreach (var head in heads[seal.Number].Where(h => h.Count != seal.Count || !h.Digest.AsSpan().SequenceEqual(seal.Digest)))
            Tell("head-differs", ("seal", seal.Number), ("at", head.At));
        last = seal;
    }

    /// <summary>A row that no seal holds, and that says it is older than the last of them.</summary>
    public void Inserted(Kept kept, DateTimeOffset at) => Tell("row-inserted", ("kind", kept), ("at", at));

    /// <summary>All seals were taken.</summary>
    /// <param name="anyRows">Whether there is anything that should have been sealed.</param>
    public void Finish(bool anyRows)
    {
        if (last is null && anyRows) Tell("chain-missing");
        if (!storeIsThere && last is not null) Tell("heads-missing");
        if (storeIsThere && lastHead is null && last is not null) Tell("heads-empty");
        if (lastHead is null) return;
        if (lastHead.Number > Seals) Tell("chain-cut", ("seal", lastHead.Number), ("count", lastHead.Count), ("at", lastHead.At), ("seals", Seals), ("rows", Rows));
        if (firstHead is { Accepted: null } && firstHead.Number > endOfFirstRound) Tell("heads-begin-late", ("seal", firstHead.Number));
        if (lastHead.Number < endOfRoundBefore) Tell("heads-behind", ("seal", lastHead.Number), ("seals", Seals));
    }

    private void Follow(Seal seal)
    {
        if (seal.Number != Seals + 1) Tell("seal-missing", ("seal", Seals + 1));
        else if (!seal.Previous.AsSpan().SequenceEqual(last?.Digest ?? new byte[AuditKey.DigestBytes])) Tell("seal-unlinked", ("seal", seal.Number));
        if (!seal.Digest.AsSpan().SequenceEqual(seal.DigestNow())) Tell("seal-edited", ("seal", seal.Number), ("at", seal.At));
        if (seal.Leaves.Length % Leaf.Bytes != 0 || seal.Count != Rows + (seal.Leaves.Length / Leaf.Bytes)) Tell("seal-count", ("seal", seal.Number));
        if (last is null) firstRound = seal.At;
        else if (last.At != seal.At) endOfRoundBefore = last.Number;
        if (seal.At == firstRound) endOfFirstRound = seal.Number;
    }

    private void Compare(Seal seal, Leaf leaf, AuditKey? key, WrittenRow? row)
    {
        if (row?.At < line) sealedBefore[leaf.Kept] = SealedBefore(leaf.Kept) + 1;
        if (row is null) Tell("row-deleted", ("kind", leaf.Kept), ("seal", seal.Number), ("at", seal.At));
        else if (IsErased(row)) Erased++;
        else if (key is null) Unchecked++;
        else if (!key.Digest(row).AsSpan().SequenceEqual(leaf.Digest.Span)) Tell("row-edited", ("kind", leaf.Kept), ("seal", seal.Number), ("at", seal.At));
    }

    /// <summary>The heads that still count: what was accepted later makes those of a longer chain, or of a lost key, history.</summary>
    private List<Head> Heads(IEnumerable<string> store)
    {
        var (known, unknown, number) = (new List<Head>(), new List<int>(), 0);
        foreach (var text in store)
        {
            number++;
            if (text.Length == 0) continue;
            var (head, disorder) = (Head.Read(text), false);
            if (head is not null && keys.Of(head.Key) is { } key && head.IsSignedBy(key))
            {
                if (head.Accepted is not null)
                {
                    known.RemoveAll(h => h.Number > head.Number);
                    unknown.Clear();
                }
                disorder = known.Count > 0 && head.Number < known[^1].Number;
                known.Add(head);
            }
            else if (head is not null && keys.Of(head.Key) is null) unknown.Add(number);
            else Tell("head-forged", ("line", number));
            if (disorder) Tell("head-disorder", ("line", number));
        }
        foreach (var lost in unknown) Tell("head-forged", ("line", lost));
        return known;
    }

    private bool IsErased(WrittenRow row) =>
        erasures[(row.Kept, row.Id)].Any(signature => keys.All.Any(k => k.SignErasure(row).AsSpan().SequenceEqual(signature)));

    private void Tell(string code, params (string, object)[] with)
    {
        if (breaks.Count < MostTold) breaks.Add(new(code, with));
    }
}
