namespace Alongside.Domain.Asking;

/// <summary>How a request reached us.</summary>
public enum CameBy
{
    /// <summary>The public page, in the asker's own hand.</summary>
    Page = 1,

    /// <summary>A call or a visit at the door, written down by a worker.</summary>
    Call = 2,

    /// <summary>It was asked elsewhere, before; a file of another system brought it.</summary>
    File = 3,
}
