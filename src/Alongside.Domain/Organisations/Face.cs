namespace Alongside.Domain.Organisations;

/// <summary>What somebody who works here looks like, in a photo or a drawing of their own choosing: for the families they walk with.</summary>
public sealed class Face
{
    private Face() { }

    /// <param name="worker">Whose it is.</param>
    /// <param name="jpeg">The picture, drawn anew.</param>
    /// <param name="at">When it was kept.</param>
    public Face(Id<Worker> worker, byte[] jpeg, DateTimeOffset at) => (WorkerId, Jpeg, At) = (worker, jpeg, at);

    public Id<Worker> WorkerId { get; private set; }
    public byte[] Jpeg { get; private set; } = [];
    public DateTimeOffset At { get; private set; }

    /// <summary>Another picture takes its place, and nothing of the one before is kept.</summary>
    public void Becomes(byte[] jpeg, DateTimeOffset at) => (Jpeg, At) = (jpeg, at);
}
